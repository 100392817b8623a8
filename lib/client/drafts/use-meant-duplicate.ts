import type { UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { addConfirmation, isConfirmed, toDuplicateDoubt } from '../recipients/second-look.ts';

/** Whether a second fax of these documents to this number is meant; the draft remembers it. */
export function useMeantDuplicate(
  form: UseFormReturn<DraftFields>,
  { recipient: typed, confirmed }: DraftFields,
  documents: readonly { documentId: string }[],
) {
  const parsed = parseRecipient(typed);
  const recipient = parsed.ok ? parsed.recipient.value : '';
  const doubt = toDuplicateDoubt(documents);
  return {
    isMeant: isConfirmed(confirmed, recipient, [doubt]),
    mean: () => form.setValue('confirmed', addConfirmation(confirmed, recipient, doubt)),
  };
}

export type MeantDuplicate = ReturnType<typeof useMeantDuplicate>;
