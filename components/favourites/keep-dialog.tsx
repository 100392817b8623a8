'use client';

import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useKeepFavourite } from '#lib/client/favourites/use-keep-favourite.ts';
import type { KeepFavouriteBody } from '#lib/shared/favourites/favourite.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface KeepDialogProps {
  suggestion: string;
  /** Answers what is to be kept, saved if it was not. */
  prepare: (name: string) => Promise<KeepFavouriteBody>;
  onClose: () => void;
}

/** Asks for the name under which a fax is kept. */
export function KeepDialog({ suggestion, prepare, onClose }: KeepDialogProps) {
  const [name, setName] = useState(suggestion.slice(0, 60));
  const [isAsked, setAsked] = useState(false);
  const { mutate, isPending } = useKeepFavourite();
  const error = isAsked && name.trim() === '' ? 'Give it a name.' : undefined;
  // The composer is a form, and a form can't stand in another one.
  return createPortal(
    <Dialog title="Keep as favourite" onClose={onClose}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setAsked(true);
          if (name.trim() !== '') mutate(() => prepare(name.trim()), { onSuccess: onClose });
        }}
      >
        <Field
          id="favourite-name"
          label="Name"
          error={error}
          hint="Recipient, documents and cover page come back with two clicks."
        >
          <TextInput
            id="favourite-name"
            data-first-focus
            maxLength={60}
            autoComplete="off"
            value={name}
            aria-describedby={describedBy('favourite-name')}
            aria-invalid={error !== undefined}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="filled" disabled={isPending}>
            Keep
          </Button>
        </div>
      </form>
    </Dialog>,
    document.body,
  );
}
