import { CaseVisitList } from '#lib/shared/case-visits/case-visit.ts';
import { listVisits } from '#lib/server/case-visits/list-visits.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'case:handle',
  run: async ({ actor }) => json(CaseVisitList, { visits: await listVisits({ actor }) }),
});
