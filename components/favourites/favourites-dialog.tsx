'use client';

import { useFavourite } from '#lib/client/favourites/use-favourite.ts';
import type { Favourite } from '#lib/shared/favourites/favourite.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FavouriteRow } from './favourite-row.tsx';

interface FavouritesDialogProps {
  favourites: readonly Favourite[];
  onClose: () => void;
}

/** All of them, to use, to rename and to remove. */
export function FavouritesDialog({ favourites, onClose }: FavouritesDialogProps) {
  const { mutate: use } = useFavourite();
  return (
    <Dialog title="Favourites" onClose={onClose}>
      {favourites.length === 0 && <p className="text-soft">None is left.</p>}
      <ul className="flex flex-col gap-3">
        {favourites.map((favourite) => (
          <FavouriteRow
            key={favourite.favouriteId}
            favourite={favourite}
            onUse={() => use(favourite.favouriteId, { onSuccess: onClose })}
          />
        ))}
      </ul>
    </Dialog>
  );
}
