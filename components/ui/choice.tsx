'use client';

import { useId } from 'react';
import { classNames } from '#lib/client/class-names.ts';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  toLabel: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons that look like a row of tabs. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, toLabel, onChange } = props;
  const name = useId();
  return (
    <fieldset className="flex max-w-full flex-wrap self-start rounded-box bg-sunken p-0.5">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option}
          className={classNames(
            'flex h-7 cursor-pointer items-center rounded-box border px-2 text-small has-focus-visible:outline-2 touch:h-10',
            option === value
              ? 'border-edge bg-surface font-medium'
              : 'border-transparent text-soft hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {toLabel(option)}
        </label>
      ))}
    </fieldset>
  );
}
