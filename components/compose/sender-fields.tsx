'use client';

import { useQuery } from '@tanstack/react-query';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { describedBy, Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';

export function SenderFields({ form }: { form: UseFormReturn<DraftFields> }) {
  const { data: lines = [], isError } = useQuery(faxLineListOptions());
  const { errors } = form.formState;
  const usual = lines.find(({ isUsual }) => isUsual);
  const isChosen = useWatch({ control: form.control, name: 'sender' }) !== '';
  const hint =
    usual && !isChosen ? `The first page names ${formatRecipient(usual.number)}.` : undefined;
  return (
    <div className="grid gap-x-4 gap-y-6 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <Field
        id="sender"
        label="From line"
        error={errors.sender?.message}
        hint={isError ? 'The lines could not be loaded; the usual one is used.' : hint}
      >
        <Select
          id="sender"
          aria-describedby={describedBy('sender')}
          aria-invalid={Boolean(errors.sender)}
          className="[&>select]:h-9"
          {...form.register('sender')}
        >
          <option value="">The usual line</option>
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
          placeholder="To find it again; only a cover page may show it"
          aria-describedby={describedBy('title')}
          aria-invalid={Boolean(errors.title)}
          {...form.register('title')}
        />
      </Field>
    </div>
  );
}
