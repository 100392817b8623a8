import { FaxCount } from '#lib/shared/faxes/answers.ts';
import { CountFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import { countFaxes } from '#lib/server/faxes/count-faxes.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:view:own',
  query: CountFaxesQuery,
  run: async ({ actor, query }) => json(FaxCount, await countFaxes({ actor, input: query })),
});
