import {
  FavouriteAnswer,
  FavouriteList,
  KeepFavouriteBody,
} from '#lib/shared/favourites/favourite.ts';
import { keepFavourite } from '#lib/server/favourites/keep-favourite.ts';
import { listFavourites } from '#lib/server/favourites/list-favourites.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:create',
  run: async ({ actor }) => json(FavouriteList, await listFavourites({ actor })),
});

export const POST = route({
  permission: 'fax:create',
  body: KeepFavouriteBody,
  run: async ({ actor, body }) =>
    json(FavouriteAnswer, { favourite: await keepFavourite({ actor, input: body }) }, 201),
});
