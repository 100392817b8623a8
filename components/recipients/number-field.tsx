'use client';

import type { Ref } from 'react';
import { findCountryAfter, findCountryOf } from '#lib/client/recipients/find-typed-country.ts';
import { formatTyped, formatTypedWhole } from '#lib/client/recipients/format-typed.ts';
import { judgeRecipient } from '#lib/client/recipients/judge-recipient.ts';
import { spellOut } from '#lib/client/recipients/spell-out.ts';
import { useRecipientCheck } from '#lib/client/recipients/use-recipient-check.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import type { Suggestion } from '#lib/shared/recipients/suggestion.ts';
import { Field } from '../ui/field.tsx';
import { CountrySelect } from './country-select.tsx';
import { RecipientCombobox } from './recipient-combobox.tsx';
import { RecipientNotes } from './recipient-notes.tsx';

/** A recipient as it stands in a form. */
export interface TypedRecipient {
  recipient: string;
  country: string;
  /** What was looked at twice, as `toConfirmation` writes it. */
  confirmed: string;
}

interface NumberFieldProps {
  ref?: Ref<HTMLInputElement>;
  value: TypedRecipient;
  error: string | undefined;
  /** The office’s country: where nothing is typed yet. */
  ownCountry: string;
  /** The first thing of a dialog. */
  isFirst?: boolean;
  onChange: (change: Partial<TypedRecipient>) => void;
  /** A suggestion was taken; its number is changed already. */
  onChoose?: (suggestion: Suggestion) => void;
  onBlur?: () => void;
}

/** Completes, formats and judges while a person types, and says what the office knows of the number. */
export function NumberField(props: NumberFieldProps) {
  const { ref, value, error, ownCountry, isFirst, onChange, onChoose, onBlur } = props;
  const { recipient, confirmed } = value;
  const country = value.country || (recipient === '' ? ownCountry : findCountryOf(recipient));
  const { tone, sentence } = judgeRecipient(recipient, country);
  const check = useRecipientCheck(spellOut(recipient, country));
  const isName = tone === 'wrong' && /^[^\d@]*\p{L}[^\d@]*$/u.test(recipient);

  const take = (number: string) =>
    onChange({ recipient: formatRecipient(number), country: findCountryOf(number) });
  const type = (typed: string) => {
    // As if nobody had begun.
    if (typed === '') return onChange({ recipient: '', country: '', confirmed: '' });
    const change = { before: recipient, typed };
    const named = findCountryAfter(change, { chosen: country, own: ownCountry });
    onChange({ recipient: formatTyped(recipient, typed, named), country: named });
  };

  const toHint = () => {
    if (isName) return 'Choose from the list, or type the number.';
    return sentence;
  };
  // Why stands in the notes below.
  const refused = check?.refusal ? 'Nothing can be sent there.' : null;

  return (
    <div className="flex flex-col gap-1">
      <Field
        id="recipient"
        label="To"
        error={error && (refused ?? error)}
        hint={refused ?? toHint()}
      >
        <span className="flex gap-2">
          <CountrySelect
            country={country}
            own={ownCountry}
            className="h-11"
            onChoose={(chosen) => onChange({ country: chosen })}
          />
          <RecipientCombobox
            ref={ref}
            value={recipient}
            country={country}
            isEmail={tone === 'email'}
            isWrong={error !== undefined}
            isFirst={isFirst}
            onType={type}
            onChoose={(suggestion) => {
              take(suggestion.number);
              onChoose?.(suggestion);
            }}
            onBlur={() => {
              onChange({ recipient: formatTypedWhole(recipient, country) });
              onBlur?.();
            }}
          />
        </span>
      </Field>
      <RecipientNotes
        check={check}
        confirmed={confirmed}
        onConfirm={(next) => onChange({ confirmed: next })}
        onUse={take}
      />
    </div>
  );
}
