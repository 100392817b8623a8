import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import { recordUse } from '../recipients/record-use.ts';
import { indexFaxes } from '../search/index-faxes.ts';
import type { FaxWithAttempts } from './attempt-row.ts';
import { canTryAgain } from './can-try-again.ts';
import { changeFax } from './change-fax.ts';
import { readFax } from './read-fax.ts';
import { recordEvent } from './record-event.ts';
import { requireFax } from './require-fax.ts';

interface ChangeRecipient {
  actor: Actor;
  input: { faxId: string; recipient: Recipient };
}

/**
 * Corrects the number and sends the fax to it: the same case, with one timeline. It is found by
 * either number afterwards.
 * @throws {AppError} `not_found`, `forbidden`, `same_recipient`, `number_blocked`,
 *   `email_recipients_off`, `fax_in_flight` when a try is open or it arrived
 */
export async function changeRecipient({ actor, input }: ChangeRecipient): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  const { value, kind } = input.recipient;
  await changeFax(faxId, async (tx, fax, now) => {
    if (!isWaiting(fax) && !canTryAgain(fax)) throw new AppError('fax_in_flight');
    if (value === fax.recipient) throw new AppError('same_recipient');
    await requireAllowedRecipient(tx, input.recipient);
    await tx.fax.update({
      where: { id: faxId },
      data: {
        recipient: value,
        recipientKind: kind,
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
    await recordUse(tx, input.recipient, now);
    await enqueue(tx, 'deliver-fax', { faxId });
  });
  return await readFax(faxId);
}

/** Nothing of it has left yet. */
function isWaiting(fax: FaxWithAttempts): boolean {
  return fax.attempts.length === 0 && !fax.deletedAt && fax.createdById !== null;
}
