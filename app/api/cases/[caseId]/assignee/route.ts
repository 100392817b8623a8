import { AssignCaseBody, CaseParams } from '#lib/shared/cases/case-inputs.ts';
import { CaseAnswer } from '#lib/shared/cases/fax-case.ts';
import { assignCase } from '#lib/server/cases/assign-case.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'case:handle',
  params: CaseParams,
  body: AssignCaseBody,
  run: async ({ actor, params, body }) =>
    json(CaseAnswer, { case: await assignCase({ actor, input: { ...body, ...params } }) }),
});
