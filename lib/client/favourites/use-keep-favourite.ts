import { FavouriteAnswer, type KeepFavouriteBody } from '#lib/shared/favourites/favourite.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { useChangeFavourites } from './use-change-favourites.ts';

/** Keeps what a fax or a draft holds under a name. */
export function useKeepFavourite() {
  return useChangeFavourites(
    async (prepare: () => Promise<KeepFavouriteBody>) => {
      const body = await prepare();
      return await requestJson(apiPaths.favourites, FavouriteAnswer, { method: 'POST', body });
    },
    {
      done: () => ({ sentence: 'Kept as a favourite: it stands under New fax.' }),
      failed: 'Not kept.',
    },
  );
}
