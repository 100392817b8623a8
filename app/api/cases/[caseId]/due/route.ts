import { CaseParams, SetDueBody } from '#lib/shared/cases/case-inputs.ts';
import { CaseAnswer } from '#lib/shared/cases/fax-case.ts';
import { setDue } from '#lib/server/cases/set-due.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'case:handle',
  params: CaseParams,
  body: SetDueBody,
  run: async ({ actor, params, body }) =>
    json(CaseAnswer, { case: await setDue({ actor, input: { ...body, ...params } }) }),
});
