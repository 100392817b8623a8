import {
  ChangeViewBody,
  SavedViewAnswer,
  SavedViewParams,
} from '#lib/shared/saved-views/saved-view.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { changeView } from '#lib/server/saved-views/change-view.ts';
import { removeView } from '#lib/server/saved-views/remove-view.ts';

export const PATCH = route({
  permission: 'fax:view:own',
  params: SavedViewParams,
  body: ChangeViewBody,
  run: async ({ actor, params, body }) => {
    const savedView = await changeView({ actor, input: { ...body, ...params } });
    return json(SavedViewAnswer, { savedView });
  },
});

export const DELETE = route({
  permission: 'fax:view:own',
  params: SavedViewParams,
  run: async ({ actor, params }) => {
    await removeView({ actor, input: params });
    return noContent();
  },
});
