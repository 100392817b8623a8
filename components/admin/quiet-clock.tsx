'use client';

import { useState } from 'react';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface QuietClockProps {
  name: string;
  label: string;
  saved: string;
  onSave: (value: string) => void;
}

/** Saved when a person leaves it: a time is typed in parts. */
export function QuietClock({ name, label, saved, onSave }: QuietClockProps) {
  const [value, setValue] = useState(saved);
  return (
    <Field id={name} label={label}>
      <TextInput
        id={name}
        type="time"
        required
        className="w-32"
        value={value}
        onChange={({ target }) => setValue(target.value)}
        onBlur={() => {
          if (value === '') setValue(saved);
          else if (value !== saved) onSave(value);
        }}
      />
    </Field>
  );
}
