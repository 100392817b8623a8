'use client';

import { useQuery } from '@tanstack/react-query';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { coverListOptions } from '#lib/client/covers/cover-queries.ts';
import { resolveCover } from '#lib/client/covers/resolve-cover.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { describedBy, Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { CoverChoice } from './cover-choice.tsx';

const lines = [
  { name: 'coverTo', label: 'Attention' },
  { name: 'coverFrom', label: 'From' },
] as const;

/** Which page goes in front, and what stands on it. */
export function CoverFields({ form }: { form: UseFormReturn<DraftFields> }) {
  const { errors } = form.formState;
  const { data: list } = useQuery(coverListOptions());
  const cover = resolveCover(useWatch({ control: form.control, name: 'cover' }), list);
  const { name: ownName } = useViewer();
  const hasMessage =
    cover.kind !== 'template' || cover.template.blocks.some(({ kind }) => kind === 'message');
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 text-large font-semibold">
        Cover page
        {!list?.isCoverEnforced && (
          <span className="text-body font-normal text-soft"> (optional)</span>
        )}
      </legend>
      <CoverChoice form={form} />
      {cover.kind !== 'none' && (
        <div className="grid gap-4 sm:grid-cols-2">
          {lines.map(({ name, label }) => (
            <Field key={name} id={name} label={label} error={errors[name]?.message}>
              <TextInput
                id={name}
                placeholder={
                  cover.kind === 'template' && name === 'coverFrom' ? ownName : undefined
                }
                aria-describedby={describedBy(name)}
                aria-invalid={Boolean(errors[name])}
                {...form.register(name)}
              />
            </Field>
          ))}
        </div>
      )}
      {cover.kind !== 'none' && hasMessage && (
        <Field id="coverMessage" label="Message" error={errors.coverMessage?.message}>
          <TextArea
            id="coverMessage"
            aria-describedby={describedBy('coverMessage')}
            aria-invalid={Boolean(errors.coverMessage)}
            {...form.register('coverMessage')}
          />
        </Field>
      )}
    </fieldset>
  );
}
