'use client';

import { useId, useState } from 'react';
import { readViewerZone } from '#lib/client/time/read-viewer-zone.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { DUE_WITHIN_MS } from '#lib/shared/cases/case-inputs.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface DueFieldProps {
  dueAt: string | null;
  isDisabled: boolean;
  onChange: (dueAt: string | null) => void;
}

/** Until when it is to be done, by the clock of whoever sets it. */
export function DueField({ dueAt, isDisabled, onChange }: DueFieldProps) {
  const id = useId();
  const now = useNow();
  const [typed, setTyped] = useState<string | null>(null);
  const zone = now ? readViewerZone() : 'UTC';
  const value = typed ?? (dueAt && now ? toWallTime(new Date(dueAt), zone) : '');
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed) onChange(new Date(typed).toISOString());
      }}
    >
      <Field id={id} label="Due">
        <TextInput
          id={id}
          type="datetime-local"
          // The browser says so where the year is a slip.
          min={now ? toWallTime(now, zone) : undefined}
          max={now ? toWallTime(new Date(now.getTime() + DUE_WITHIN_MS), zone) : undefined}
          value={value}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      {typed ? (
        <Button type="submit" disabled={isDisabled}>
          Set
        </Button>
      ) : (
        dueAt && (
          <Button look="quiet" disabled={isDisabled} onClick={() => onChange(null)}>
            Remove
          </Button>
        )
      )}
    </form>
  );
}
