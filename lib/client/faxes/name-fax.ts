import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

/** A fax in a line of its own: to whom, and what it is called. */
export function nameFax({ recipient, title }: Pick<Fax, 'recipient' | 'title'>): string {
  const to = formatRecipient(recipient);
  return title ? `${to}, ${title}` : to;
}
