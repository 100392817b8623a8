import { z } from 'zod';
import { recipientKinds, type Recipient } from '#lib/shared/recipients/parse-recipient.ts';

const KindColumn = z.enum(recipientKinds);

/** Whom a fax's row names; the column is text, this is its check. */
export function recipientOf(fax: { recipient: string; recipientKind: string }): Recipient {
  return { value: fax.recipient, kind: KindColumn.parse(fax.recipientKind) };
}
