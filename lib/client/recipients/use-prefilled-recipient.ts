import { parseAsString, useQueryState } from 'nuqs';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { notify } from '../notices/notices.ts';

/** Takes the recipient of `/faxes/new?to=…` over once, when the draft is there; says so if it had another. */
export function usePrefilledRecipient(form: UseFormReturn<DraftFields>, isReady: boolean): void {
  const [to, setTo] = useQueryState('to', parseAsString);
  useEffect(() => {
    if (!isReady || to === null) return;
    void setTo(null, { history: 'replace' });
    const parsed = parseRecipient(to);
    if (!parsed.ok) return;
    const recipient = formatRecipient(parsed.recipient.value);
    const before = form.getValues('recipient');
    if (before === recipient) return;
    form.setValue('recipient', recipient, { shouldDirty: true });
    if (before) notify(`Your draft was to ${before}. It is to ${recipient} now.`);
  }, [isReady, to, setTo, form]);
}
