import { DraftDocumentParams } from '#lib/shared/drafts/draft-params.ts';
import { PageList } from '#lib/shared/pages/page-facts.ts';
import { ListPagesQuery } from '#lib/shared/pages/page-queries.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { listPages } from '#lib/server/pages/list-pages.ts';

export const GET = route({
  permission: 'fax:create',
  params: DraftDocumentParams,
  query: ListPagesQuery,
  run: async ({ actor, params, query }) =>
    json(PageList, await listPages({ actor, input: { ...params, ...query } })),
});
