'use client';

import { useQuery } from '@tanstack/react-query';
import { Settings2, Star } from 'lucide-react';
import { useState } from 'react';
import { favouriteListOptions } from '#lib/client/favourites/favourite-queries.ts';
import { useFavourite } from '#lib/client/favourites/use-favourite.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { FavouritesDialog } from './favourites-dialog.tsx';

const MAX_SHOWN = 6;

/** What was kept for the next time: one click fills a new fax, the next one sends it. */
export function Favourites() {
  const { data: favourites = [] } = useQuery(favouriteListOptions());
  const { mutate: use, isPending } = useFavourite();
  const [isOpen, setOpen] = useState(false);
  if (favourites.length === 0 && !isOpen) return null;
  return (
    <div
      role="group"
      aria-label="Favourites"
      className="flex max-w-6xl flex-wrap items-center gap-2"
    >
      {favourites.slice(0, MAX_SHOWN).map(({ favouriteId, name, recipient }) => (
        <Button
          key={favouriteId}
          actsOnce
          disabled={isPending}
          title={`To ${recipient}`}
          className="max-w-56"
          onClick={() => use(favouriteId)}
        >
          <Star aria-hidden className="size-4 shrink-0 text-accent" />
          <span className="truncate">{name}</span>
        </Button>
      ))}
      <IconButton icon={Settings2} label="All favourites" onClick={() => setOpen(true)} />
      {isOpen && <FavouritesDialog favourites={favourites} onClose={() => setOpen(false)} />}
    </div>
  );
}
