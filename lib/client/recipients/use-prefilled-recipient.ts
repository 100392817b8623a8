import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { formatTypedWhole } from './format-typed.ts';

/**
 * Starts a new fax with the recipient of `/faxes/new?to=…`. It is a change like any other: the draft
 * gets its name, which takes the place of the recipient in the URL.
 */
export function usePrefilledRecipient(form: UseFormReturn<DraftFields>, isReady: boolean): void {
  const to = useSearchParams().get('to');
  useEffect(() => {
    if (!isReady || to === null || form.getValues('recipient') !== '') return;
    form.setValue('recipient', formatTypedWhole(to), { shouldDirty: true });
  }, [isReady, to, form]);
}
