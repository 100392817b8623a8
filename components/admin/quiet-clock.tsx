'use client';

import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface QuietClockProps {
  name: string;
  label: string;
  value: string;
  /** What stands there again where a person leaves it empty. */
  saved: string;
  /** Where it says what is wrong. */
  noteId: string;
  isWrong: boolean;
  onChange: (value: string) => void;
  /** A person left it or pressed Enter: a time is typed in parts. */
  onDone: () => void;
}

/** One of the two times of quiet hours. */
export function QuietClock(props: QuietClockProps) {
  const { name, label, value, saved, noteId, isWrong, onChange, onDone } = props;
  return (
    <Field id={name} label={label}>
      <TextInput
        id={name}
        type="time"
        required
        className="w-32"
        aria-invalid={isWrong}
        aria-describedby={noteId}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onDone();
        }}
        onBlur={() => {
          if (value === '') onChange(saved);
          else onDone();
        }}
      />
    </Field>
  );
}
