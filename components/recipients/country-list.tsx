'use client';

import { useEffect, useRef, useState } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { findCountries, type CountryChoice } from '#lib/client/recipients/list-countries.ts';
import { useCombobox } from '#lib/client/use-combobox.ts';
import { TextInput } from '../ui/text-input.tsx';

interface CountryListProps {
  choices: readonly CountryChoice[];
  chosen: string;
  onChoose: (country: string) => void;
  onClose: () => void;
}

export function CountryList({ choices, chosen, onChoose, onClose }: CountryListProps) {
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const found = findCountries(choices, typed);
  const box = useCombobox({
    options: found,
    startsAtFirst: true,
    isWaiting: true,
    isOpenAtFirst: true,
    onChoose: ({ country }: CountryChoice) => onChoose(country),
  });
  useEffect(() => search.current?.focus(), []);
  return (
    <div
      role="dialog"
      aria-label="Country"
      className="absolute top-full left-0 z-30 mt-1 flex w-72 max-w-[calc(100vw-2rem)] flex-col gap-1 rounded-box border border-line bg-surface p-1 shadow-float"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The topmost thing closes, not the dialog around it.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <TextInput
        {...box.inputProps}
        ref={search}
        aria-label="Search countries"
        placeholder="Country, or +44"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          box.open();
          setTyped(event.target.value);
        }}
      />
      {found.length === 0 && <p className="p-2 text-soft">No country fits.</p>}
      <ul
        {...box.listProps}
        aria-label="Countries"
        className="max-h-64 overflow-y-auto empty:hidden"
      >
        {found.map((choice, index) => {
          const option = box.toOptionProps(choice, index);
          return (
            <li
              key={choice.country}
              {...option}
              className={classNames(
                'flex min-h-8 cursor-pointer items-center justify-between gap-3 rounded-box px-2 touch:min-h-11',
                option['aria-selected'] ? 'bg-accent-soft' : 'hover:bg-sunken',
                choice.country === chosen && 'font-medium',
              )}
            >
              <span className="min-w-0 truncate">{choice.name}</span>
              <span className="text-soft tabular-nums">{choice.code}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
