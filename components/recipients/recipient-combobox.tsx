'use client';

import { Mail, Phone } from 'lucide-react';
import { useState, type Ref } from 'react';
import { useCombobox } from '#lib/client/use-combobox.ts';
import { useSuggestions } from '#lib/client/recipients/use-suggestions.ts';
import type { Suggestion } from '#lib/shared/recipients/suggestion.ts';
import { describedBy } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { recipientNotesId } from './recipient-notes.tsx';
import { RecipientOption } from './recipient-option.tsx';

interface RecipientComboboxProps {
  ref?: Ref<HTMLInputElement> | undefined;
  value: string;
  /** A number without a code is read in it. */
  country: string;
  isEmail: boolean;
  isWrong: boolean;
  /** The first thing of a dialog. */
  isFirst?: boolean | undefined;
  onType: (typed: string) => void;
  onChoose: (suggestion: Suggestion) => void;
  onBlur: () => void;
}

/**
 * The box for the recipient, with the office’s contacts and numbers below it. Where letters are
 * typed the first one is active, so that Enter takes it; digits are a number until somebody moves.
 */
export function RecipientCombobox(props: RecipientComboboxProps) {
  const { ref, value, country, isEmail, isWrong, isFirst, onType, onChoose, onBlur } = props;
  const [isUsed, setUsed] = useState(false);
  const { suggestions, isFresh, isWaiting } = useSuggestions(value, country, isUsed);
  const hasLetters = /\p{L}/u.test(value);
  const box = useCombobox({
    options: suggestions,
    startsAtFirst: hasLetters && isFresh,
    isWaiting: hasLetters && isWaiting,
    onChoose,
  });
  const Icon = isEmail ? Mail : Phone;
  return (
    <span className="relative min-w-0 flex-1">
      <Icon
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-soft"
      />
      <TextInput
        {...box.inputProps}
        ref={ref}
        id="recipient"
        name="recipient"
        data-first-focus={isFirst}
        value={value}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder="Name, or (202) 555-0100"
        aria-describedby={`${describedBy('recipient')} ${recipientNotesId}`}
        aria-invalid={isWrong}
        aria-required
        className="h-11 pl-9 text-large font-medium sm:text-large"
        onFocus={() => setUsed(true)}
        onClick={box.open}
        onChange={(event) => {
          box.open();
          onType(event.target.value);
        }}
        onBlur={() => {
          box.close();
          onBlur();
        }}
      />
      {box.isShown && (
        <ul
          {...box.listProps}
          aria-label="Suggestions"
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-[min(26rem,50dvh)] overflow-y-auto rounded-box border border-line bg-surface p-1 shadow-float"
        >
          {suggestions.map((suggestion, index) => (
            <RecipientOption
              key={`${suggestion.number} ${suggestion.contactId}`}
              suggestion={suggestion}
              {...box.toOptionProps(suggestion, index)}
            />
          ))}
        </ul>
      )}
      <span role="status" className="sr-only">
        {box.isOpen && isFresh && describeCount(suggestions.length)}
      </span>
    </span>
  );
}

function describeCount(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'One suggestion.' : `${count} suggestions.`;
}
