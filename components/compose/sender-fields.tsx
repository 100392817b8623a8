'use client';

import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { describedBy, Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';

export function SenderFields({ form }: { form: UseFormReturn<DraftFields> }) {
  const { data: lines = [], isError } = useQuery(faxLineListOptions());
  const { errors } = form.formState;
  return (
    <div className="grid gap-x-4 gap-y-6 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <Field
        id="sender"
        label="From line"
        error={errors.sender?.message}
        hint={isError ? 'The lines could not be loaded; the account’s own is used.' : undefined}
      >
        <Select
          id="sender"
          aria-describedby={describedBy('sender')}
          aria-invalid={Boolean(errors.sender)}
          className="[&>select]:h-9"
          {...form.register('sender')}
        >
          <option value="">The account’s usual line</option>
          {lines.map(({ number }) => (
            <option key={number} value={number}>
              {formatRecipient(number)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="title" label="Title" isOptional error={errors.title?.message}>
        <TextInput
          id="title"
          placeholder="To find it again; the recipient does not see it"
          aria-describedby={describedBy('title')}
          aria-invalid={Boolean(errors.title)}
          {...form.register('title')}
        />
      </Field>
    </div>
  );
}
