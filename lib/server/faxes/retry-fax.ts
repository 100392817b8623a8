import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import { canTryAgain } from './can-try-again.ts';
import { changeFax } from './change-fax.ts';
import { recipientOf } from './fax-recipient.ts';
import { recordEvent } from './record-event.ts';
import { requireFax } from './require-fax.ts';
import { readFax } from './read-fax.ts';

interface RetryFax {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Tries again now: another attempt of the same fax, ahead of what the policy planned.
 * @throws {AppError} `not_found`, `forbidden`, `number_blocked`, `email_recipients_off`,
 *   `fax_in_flight` when a try is open or it arrived
 */
export async function retryFax({ actor, input }: RetryFax): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  await changeFax(faxId, async (tx, fax, now) => {
    if (!canTryAgain(fax)) throw new AppError('fax_in_flight');
    await requireAllowedRecipient(tx, recipientOf(fax));
    const plan = { nextAttemptAt: now, scheduledAt: null, isQuietExempt: true };
    const data = { ...plan, cancelledAt: null, waitReason: null };
    await tx.fax.update({ where: { id: faxId }, data });
    await recordEvent(tx, {
      faxId,
      type: 'retry_requested',
      cause: { kind: 'user', userId: actor.userId },
    });
    await enqueue(tx, 'deliver-fax', { faxId });
  });
  return await readFax(faxId);
}
