import {
  SavedViewAnswer,
  SavedViewList,
  SaveViewBody,
} from '#lib/shared/saved-views/saved-view.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { listViews } from '#lib/server/saved-views/list-views.ts';
import { saveView } from '#lib/server/saved-views/save-view.ts';

export const GET = route({
  permission: 'fax:view:own',
  run: async ({ actor }) => json(SavedViewList, await listViews({ actor })),
});

export const POST = route({
  permission: 'fax:view:own',
  body: SaveViewBody,
  run: async ({ actor, body }) =>
    json(SavedViewAnswer, { savedView: await saveView({ actor, input: body }) }, 201),
});
