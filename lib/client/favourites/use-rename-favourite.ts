import { FavouriteAnswer } from '#lib/shared/favourites/favourite.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { useChangeFavourites } from './use-change-favourites.ts';

interface RenameFavourite {
  favouriteId: string;
  name: string;
}

/** Names a favourite anew; one that was just removed is back with its name. */
export function useRenameFavourite() {
  return useChangeFavourites(
    ({ favouriteId, name }: RenameFavourite) =>
      requestJson(apiPaths.favourite(favouriteId), FavouriteAnswer, {
        method: 'PUT',
        body: { name },
      }),
    {
      done: ({ name }) => ({ sentence: `The favourite is called “${name}”.` }),
      failed: 'The favourite was not changed.',
    },
  );
}
