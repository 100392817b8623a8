'use client';

import { ChevronDown } from 'lucide-react';
import { useRef, useState, type FocusEvent } from 'react';
import { listCountries, nameCountry } from '#lib/client/recipients/list-countries.ts';
import { controlClass } from '../ui/control-class.ts';
import { classNames } from '#lib/client/class-names.ts';
import { CountryList } from './country-list.tsx';

interface CountrySelectProps {
  country: string;
  /** Stands first in the list. */
  own: string;
  onChoose: (country: string) => void;
  className?: string;
}

/** The country that a number without a code is read in; its list is searched by name or code. */
export function CountrySelect({ country, own, onChoose, className }: CountrySelectProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const choices = listCountries(own);
  const code = choices.find((choice) => choice.country === country)?.code ?? '';
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span
      className="relative shrink-0"
      onBlur={(event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={`Country: ${nameCountry(country)} ${code}`}
        className={classNames(
          controlClass,
          'flex w-auto items-center gap-1.5 tabular-nums',
          className,
        )}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="text-small text-soft">{country}</span>
        {code}
        <ChevronDown aria-hidden className="size-4 text-soft" />
      </button>
      {isOpen && (
        <CountryList
          choices={choices}
          chosen={country}
          onClose={close}
          onChoose={(chosen) => {
            onChoose(chosen);
            close();
          }}
        />
      )}
    </span>
  );
}
