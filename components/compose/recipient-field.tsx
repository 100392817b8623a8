'use client';

import { Mail, Phone } from 'lucide-react';
import { useController, type UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { formatTyped, formatTypedWhole } from '#lib/client/recipients/format-typed.ts';
import { judgeRecipient } from '#lib/client/recipients/judge-recipient.ts';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Formats and judges while a person types; what is wrong turns red only when they leave it. */
export function RecipientField({ form }: { form: UseFormReturn<DraftFields> }) {
  const { field, fieldState } = useController({ name: 'recipient', control: form.control });
  const { tone, sentence } = judgeRecipient(field.value);
  const error = fieldState.error?.message;
  const Icon = tone === 'email' ? Mail : Phone;
  return (
    <Field id="recipient" label="To" error={error} hint={sentence}>
      <span className="relative">
        <Icon
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-soft"
        />
        <TextInput
          {...field}
          id="recipient"
          inputMode={tone === 'email' ? 'email' : 'text'}
          autoComplete="off"
          placeholder="(202) 555-0100"
          aria-describedby={describedBy('recipient')}
          aria-invalid={error !== undefined}
          aria-required
          className="h-11 pl-9 text-large font-medium sm:text-large"
          onChange={(event) => field.onChange(formatTyped(field.value, event.target.value))}
          onBlur={() => {
            field.onChange(formatTypedWhole(field.value));
            field.onBlur();
          }}
        />
      </span>
    </Field>
  );
}
