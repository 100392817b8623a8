'use client';

import type { UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { describedBy, Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';

const lines = [
  { name: 'coverTo', label: 'Attention' },
  { name: 'coverFrom', label: 'From' },
] as const;

/** What is filled in here goes in front as a page of its own. */
export function CoverFields({ form }: { form: UseFormReturn<DraftFields> }) {
  const { errors } = form.formState;
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 text-large font-semibold">
        Cover page <span className="text-body font-normal text-soft">(optional)</span>
      </legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {lines.map(({ name, label }) => (
          <Field key={name} id={name} label={label} error={errors[name]?.message}>
            <TextInput
              id={name}
              aria-describedby={describedBy(name)}
              aria-invalid={Boolean(errors[name])}
              {...form.register(name)}
            />
          </Field>
        ))}
      </div>
      <Field id="coverMessage" label="Message" error={errors.coverMessage?.message}>
        <TextArea
          id="coverMessage"
          aria-describedby={describedBy('coverMessage')}
          aria-invalid={Boolean(errors.coverMessage)}
          {...form.register('coverMessage')}
        />
      </Field>
    </fieldset>
  );
}
