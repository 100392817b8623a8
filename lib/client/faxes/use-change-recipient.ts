import { apiPaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { useChangeFax } from './use-change-fax.ts';

/** Corrects the number and sends the fax to it. */
export function useChangeRecipient() {
  return useChangeFax(
    ({ faxId, recipient }: { faxId: string; recipient: string }) => ({
      path: apiPaths.faxRecipient(faxId),
      method: 'PUT',
      body: { recipient },
    }),
    {
      done: (fax) => `The fax goes to ${formatRecipient(fax.recipient)} now.`,
      failed: 'The number was not changed.',
    },
  );
}
