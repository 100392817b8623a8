import { CaseParams, FinishCaseBody, ReopenCaseQuery } from '#lib/shared/cases/case-inputs.ts';
import { CaseAnswer } from '#lib/shared/cases/fax-case.ts';
import { finishCase } from '#lib/server/cases/finish-case.ts';
import { reopenCase } from '#lib/server/cases/reopen-case.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'case:handle',
  params: CaseParams,
  body: FinishCaseBody,
  run: async ({ actor, params, body }) =>
    json(CaseAnswer, { case: await finishCase({ actor, input: { ...body, ...params } }) }),
});

/** Back into the queue. */
export const DELETE = route({
  permission: 'case:handle',
  params: CaseParams,
  query: ReopenCaseQuery,
  run: async ({ actor, params, query }) =>
    json(CaseAnswer, { case: await reopenCase({ actor, input: { ...query, ...params } }) }),
});
