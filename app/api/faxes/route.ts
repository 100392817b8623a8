import { FaxAnswer, FaxList } from '#lib/shared/faxes/answers.ts';
import { ListFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import { listFaxes } from '#lib/server/faxes/list-faxes.ts';
import { receiveFax } from '#lib/server/faxes/receive-fax.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:view:own',
  query: ListFaxesQuery,
  run: async ({ actor, query }) => json(FaxList, await listFaxes({ actor, input: query })),
});

export const POST = route({
  permission: 'fax:create',
  run: async ({ actor, request }) =>
    json(FaxAnswer, { fax: await receiveFax(actor, request) }, 202),
});
