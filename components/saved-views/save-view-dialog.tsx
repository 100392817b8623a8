'use client';

import { useState } from 'react';
import { useSaveView } from '#lib/client/saved-views/use-saved-view.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { can } from '#lib/shared/permissions.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface SaveViewDialogProps {
  /** Of the list’s URL. */
  query: string;
  onClose: () => void;
}

/** Asks for the name of a view, and whether everybody has it. */
export function SaveViewDialog({ query, onClose }: SaveViewDialogProps) {
  const mayShare = can(useViewer(), 'saved-view:share');
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { mutate, isPending } = useSaveView();
  const error = isAsked && name.trim() === '' ? 'Give it a name.' : undefined;
  return (
    <Dialog title="Save this view" onClose={onClose}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (name.trim() !== '')
            mutate({ name: name.trim(), query, isShared }, { onSuccess: onClose });
        }}
      >
        <Field
          id="view-name"
          label="Name"
          error={error}
          hint="It keeps the filters, not the faxes that fit them today."
        >
          <TextInput
            id="view-name"
            data-first-focus
            maxLength={60}
            autoComplete="off"
            value={name}
            aria-describedby={describedBy('view-name')}
            aria-invalid={error !== undefined}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        {mayShare && (
          <label className="flex items-center justify-between gap-4">
            <span>Share with everybody</span>
            <Switch checked={isShared} onChange={({ target }) => setShared(target.checked)} />
          </label>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="filled" disabled={isPending}>
            Save view
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
