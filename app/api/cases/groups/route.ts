import { ListCaseGroupsQuery } from '#lib/shared/cases/case-inputs.ts';
import { CaseGroupList } from '#lib/shared/cases/fax-case.ts';
import { listCaseGroups } from '#lib/server/cases/list-case-groups.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'case:handle',
  query: ListCaseGroupsQuery,
  run: async ({ actor, query }) =>
    json(CaseGroupList, await listCaseGroups({ actor, input: query })),
});
