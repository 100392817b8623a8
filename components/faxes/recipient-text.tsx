import { Mail } from 'lucide-react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { findForeignCountry, formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

/** A recipient as people write it, with the flag of a foreign number. */
export function RecipientText({ fax }: { fax: Pick<Fax, 'recipient' | 'recipientKind'> }) {
  const foreign = findForeignCountry(fax.recipient);
  return (
    <>
      {fax.recipientKind === 'email' && (
        <Mail aria-label="E-mail" className="mr-1.5 inline size-3.5 text-soft" />
      )}
      {foreign && (
        <span role="img" aria-label={foreign.code} title={foreign.code} className="mr-1.5">
          {foreign.flag}
        </span>
      )}
      {formatRecipient(fax.recipient)}
    </>
  );
}
