import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { Transaction } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { indexFaxes } from '../search/index-faxes.ts';

/** Who named no fax line learns which one the provider chose; an account's e-mail is none. */
export async function keepSender(
  tx: Transaction,
  fax: FaxWithAttempts,
  { sender }: ProviderFax,
): Promise<void> {
  if (fax.sender !== null || sender === null) return;
  const parsed = parseRecipient(sender);
  if (!parsed.ok || parsed.recipient.kind !== 'phone') return;
  await tx.fax.update({
    where: { id: fax.id },
    data: { sender: parsed.recipient.value },
    select: { id: true },
  });
  await indexFaxes(tx, [fax.id]);
}
