'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface ViewFormProps {
  title: string;
  verb: string;
  hint?: string;
  /** Its name until now. */
  name?: string;
  isPending: boolean;
  onSubmit: (name: string) => void;
  onClose: () => void;
  /** What else is asked. */
  children?: ReactNode;
}

/** Asks for the name of a view. */
export function ViewForm(props: ViewFormProps) {
  const { title, verb, hint, isPending, onSubmit, onClose, children } = props;
  const [name, setName] = useState(props.name ?? '');
  const [isAsked, setAsked] = useState(false);
  const error = isAsked && name.trim() === '' ? 'Give it a name.' : undefined;
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (name.trim() !== '') onSubmit(name.trim());
        }}
      >
        <Field id="view-name" label="Name" error={error} hint={hint}>
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
        {children}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="filled" disabled={isPending}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
