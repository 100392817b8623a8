'use client';

import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { BlockForm } from './block-form.ts';

export function SpaceField({ blockId, block, problemOf, onChange }: BlockForm<'space'>) {
  const id = `${blockId}-points`;
  const error = problemOf('points');
  return (
    <Field id={id} label="Points" error={error} hint="72 points are an inch.">
      <TextInput
        id={id}
        inputMode="numeric"
        className="w-24"
        value={Number.isNaN(block.points) ? '' : String(block.points)}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id)}
        onChange={(event) =>
          onChange({ ...block, points: Number.parseInt(event.target.value, 10) })
        }
      />
    </Field>
  );
}
