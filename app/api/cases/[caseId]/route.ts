import { CaseParams } from '#lib/shared/cases/case-inputs.ts';
import { CaseDetailsAnswer } from '#lib/shared/cases/fax-case.ts';
import { getCase } from '#lib/server/cases/get-case.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'case:handle',
  params: CaseParams,
  run: async ({ actor, params }) =>
    json(CaseDetailsAnswer, { case: await getCase({ actor, input: params }) }),
});
