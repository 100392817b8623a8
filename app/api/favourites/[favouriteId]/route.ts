import {
  FavouriteAnswer,
  FavouriteParams,
  RenameFavouriteBody,
} from '#lib/shared/favourites/favourite.ts';
import { removeFavourite } from '#lib/server/favourites/remove-favourite.ts';
import { renameFavourite } from '#lib/server/favourites/rename-favourite.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'fax:create',
  params: FavouriteParams,
  body: RenameFavouriteBody,
  run: async ({ actor, params, body }) => {
    const favourite = await renameFavourite({ actor, input: { ...body, ...params } });
    return json(FavouriteAnswer, { favourite });
  },
});

export const DELETE = route({
  permission: 'fax:create',
  params: FavouriteParams,
  run: async ({ actor, params }) => {
    await removeFavourite({ actor, input: params });
    return noContent();
  },
});
