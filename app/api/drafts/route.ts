import { DraftList } from '#lib/shared/drafts/draft.ts';
import { listDrafts } from '#lib/server/drafts/list-drafts.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:create',
  run: async ({ actor }) => json(DraftList, await listDrafts({ actor })),
});
