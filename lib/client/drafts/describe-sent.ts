import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { describeMoment } from '../schedule/describe-moment.ts';

/** What is said of a fax that was just sent: that it is on its way, or when it will be. */
export function describeSent(fax: Fax, now = new Date()): string {
  const name = `The fax to ${formatRecipient(fax.recipient)}`;
  if (!fax.scheduledAt || !fax.scheduledZone) return `${name} is queued.`;
  const moment = describeMoment({ at: new Date(fax.scheduledAt), zone: fax.scheduledZone, now });
  return fax.isQuietHold
    ? `${name} leaves ${moment}, when quiet hours there end.`
    : `${name} leaves ${moment}.`;
}
