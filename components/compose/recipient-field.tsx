'use client';

import { useController, type UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { formatTyped, formatTypedWhole } from '#lib/client/recipients/format-typed.ts';
import { judgeRecipient } from '#lib/client/recipients/judge-recipient.ts';
import { usePrefilledRecipient } from '#lib/client/recipients/use-prefilled-recipient.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import type { Suggestion } from '#lib/shared/recipients/suggestion.ts';
import { Field } from '../ui/field.tsx';
import { RecipientCombobox } from './recipient-combobox.tsx';
import { RecipientNotes } from './recipient-notes.tsx';

interface RecipientFieldProps {
  form: UseFormReturn<DraftFields>;
  /** The draft is there: what it held is in the form. */
  isReady: boolean;
}

/** Completes, formats and judges while a person types; what is wrong turns red only when they leave. */
export function RecipientField({ form, isReady }: RecipientFieldProps) {
  const { field, fieldState } = useController({ name: 'recipient', control: form.control });
  const { ref, value, onChange, onBlur } = field;
  usePrefilledRecipient(form, isReady);
  const { tone, sentence } = judgeRecipient(value);
  const error = fieldState.error?.message;

  const choose = ({ number, name }: Suggestion) => {
    onChange(formatRecipient(number));
    if (name && form.getValues('coverTo').trim() === '')
      form.setValue('coverTo', name, { shouldDirty: true });
  };
  const isName = tone === 'wrong' && /^[^\d@]*\p{L}[^\d@]*$/u.test(value);

  return (
    <div className="flex flex-col gap-1">
      <Field
        id="recipient"
        label="To"
        error={error}
        hint={isName ? 'Choose from the list, or type the number.' : sentence}
      >
        <RecipientCombobox
          ref={ref}
          value={value}
          isEmail={tone === 'email'}
          isWrong={error !== undefined}
          onType={(typed) => onChange(formatTyped(value, typed))}
          onChoose={choose}
          onBlur={() => {
            onChange(formatTypedWhole(value));
            onBlur();
          }}
        />
      </Field>
      <RecipientNotes typed={value} onUse={(number) => onChange(formatRecipient(number))} />
    </div>
  );
}
