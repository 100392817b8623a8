import { CaseCount } from '#lib/shared/cases/fax-case.ts';
import { countCases } from '#lib/server/cases/count-cases.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'case:handle',
  run: async ({ actor }) => json(CaseCount, await countCases({ actor })),
});
