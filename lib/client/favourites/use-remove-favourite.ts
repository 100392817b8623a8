import type { Favourite } from '#lib/shared/favourites/favourite.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestNothing } from '../http.ts';
import { useChangeFavourites } from './use-change-favourites.ts';
import { useRenameFavourite } from './use-rename-favourite.ts';

/** Removes a favourite; its name brings it back. */
export function useRemoveFavourite() {
  const { mutate: bringBack } = useRenameFavourite();
  return useChangeFavourites(
    ({ favouriteId }: Favourite) =>
      requestNothing(apiPaths.favourite(favouriteId), { method: 'DELETE' }),
    {
      done: (favourite) => ({
        sentence: `The favourite “${favourite.name}” is removed.`,
        undo: () => bringBack(favourite),
      }),
      failed: 'Not removed.',
    },
  );
}
