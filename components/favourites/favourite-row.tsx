'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useRemoveFavourite } from '#lib/client/favourites/use-remove-favourite.ts';
import { useRenameFavourite } from '#lib/client/favourites/use-rename-favourite.ts';
import type { Favourite } from '#lib/shared/favourites/favourite.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface FavouriteRowProps {
  favourite: Favourite;
  onUse: () => void;
}

/** Its name is changed where it stands, and kept when a person leaves it. */
export function FavouriteRow({ favourite, onUse }: FavouriteRowProps) {
  const { favouriteId, name, recipient } = favourite;
  const [typed, setTyped] = useState(name);
  const { mutate: rename } = useRenameFavourite();
  const { mutate: remove, isPending } = useRemoveFavourite();
  const keep = () => {
    const wanted = typed.trim();
    if (wanted === '') setTyped(name);
    else if (wanted !== name) rename({ favouriteId, name: wanted });
  };
  return (
    <li className="flex items-center gap-2">
      <TextInput
        aria-label={`Name of the favourite to ${recipient}`}
        maxLength={60}
        value={typed}
        className="min-w-0 flex-1"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <Button actsOnce onClick={onUse}>
        Use
      </Button>
      <IconButton
        icon={Trash2}
        label={`Remove the favourite ${name}`}
        disabled={isPending}
        onClick={() => remove(favourite)}
      />
    </li>
  );
}
