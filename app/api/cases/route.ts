import { ListCasesQuery } from '#lib/shared/cases/case-inputs.ts';
import { CaseList } from '#lib/shared/cases/fax-case.ts';
import { listCases } from '#lib/server/cases/list-cases.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'case:handle',
  query: ListCasesQuery,
  run: async ({ actor, query }) => json(CaseList, await listCases({ actor, input: query })),
});
