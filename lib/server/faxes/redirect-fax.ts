import type { Actor } from '#lib/shared/permissions.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { Transaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { recordUse } from '../recipients/record-use.ts';
import { indexFaxes } from '../search/index-faxes.ts';
import type { FaxWithAttempts } from './attempt-row.ts';
import { recordEvent } from './record-event.ts';

interface RedirectFax {
  actor: Actor;
  recipient: Recipient;
  now: Date;
}

/** Sends a fax to another number, by this person's wish; whether it may be, the caller has asked. */
export async function redirectFax(
  tx: Transaction,
  fax: FaxWithAttempts,
  { actor, recipient, now }: RedirectFax,
): Promise<void> {
  const faxId = fax.id;
  await tx.fax.update({
    where: { id: faxId },
    data: {
      recipient: recipient.value,
      recipientKind: recipient.kind,
      nextAttemptAt: fax.attempts.length > 0 ? now : null,
      cancelledAt: null,
      // What was meant for another number.
      isQuietExempt: false,
      waitReason: null,
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    faxId,
    type: 'recipient_changed',
    cause: { kind: 'user', userId: actor.userId },
    before: fax.recipient,
  });
  await indexFaxes(tx, [faxId]);
  await recordUse(tx, recipient, now);
  await enqueue(tx, 'deliver-fax', { faxId });
}
