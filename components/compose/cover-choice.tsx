'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { coverListOptions } from '#lib/client/covers/cover-queries.ts';
import { resolveCover, type ResolvedCover } from '#lib/client/covers/resolve-cover.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { errorCatalogue } from '#lib/shared/errors.ts';
import { CoverOptions } from '../covers/cover-options.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

/** Which page goes in front. What the office insists on can’t be changed, and says so. */
export function CoverChoice({ form }: { form: UseFormReturn<DraftFields> }) {
  const { data: list, isError } = useQuery(coverListOptions());
  const { field, fieldState } = useController({ name: 'cover', control: form.control });
  const cover = resolveCover(field.value, list);
  const isEnforced = list?.isCoverEnforced ?? false;
  const { value, onChange } = field;
  useEffect(() => {
    // A draft from before may hold another choice.
    if (isEnforced && value !== 'default') onChange('default');
  }, [isEnforced, value, onChange]);
  const error = fieldState.error?.message ?? findProblem(cover);
  return (
    <Field id="cover" label="Page in front" error={error} hint={toHint(cover, isEnforced, isError)}>
      <Select
        {...field}
        id="cover"
        value={toValue(cover)}
        disabled={isEnforced || !list}
        aria-describedby={describedBy('cover')}
        aria-invalid={error !== undefined}
        className="sm:w-80 [&>select]:h-9"
      >
        {cover.kind === 'gone' && <option value="gone">Archived cover page</option>}
        <CoverOptions templates={list?.templates ?? []} />
      </Select>
    </Field>
  );
}

function findProblem(cover: ResolvedCover): string | undefined {
  return cover.kind === 'gone' ? errorCatalogue.cover_unknown.sentence : undefined;
}

function toValue(cover: ResolvedCover): string {
  return cover.kind === 'template' ? cover.template.templateId : cover.kind;
}

function toHint(cover: ResolvedCover, isEnforced: boolean, isError: boolean): string | undefined {
  if (isError) return 'The cover pages could not be loaded; the default is used.';
  if (isEnforced) return 'Every fax goes out with this one; an admin has decided so.';
  if (cover.kind !== 'template') return undefined;
  const isTitled = JSON.stringify(cover.template.blocks).includes('{{title}}');
  return isTitled ? 'It shows the title to the recipient.' : undefined;
}
