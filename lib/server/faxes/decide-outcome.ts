import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { OutcomeDecision } from '#lib/shared/faxes/decide-outcome-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import { changeFax } from './change-fax.ts';
import { readFax } from './read-fax.ts';
import { recipientOf } from './fax-recipient.ts';
import { recordEvent } from './record-event.ts';
import { requireFax } from './require-fax.ts';
import { toDecidableAt } from './to-deadlines.ts';

interface DecideOutcome {
  actor: Actor;
  input: { faxId: string; decision: OutcomeDecision };
}

/**
 * A person decides on a try that could not be settled from the provider's list: send the fax again
 * at the risk of a second copy, or leave it at that.
 * @throws {AppError} `not_found`, `forbidden`, `number_blocked`, `email_recipients_off`,
 *   `outcome_not_open` when Faxdesk may still find out
 */
export async function decideOutcome({ actor, input }: DecideOutcome): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  await changeFax(faxId, async (tx, fax, now) => {
    const last = fax.attempts.at(-1);
    if (last?.state !== 'unknown' || toDecidableAt(last) > now) {
      throw new AppError('outcome_not_open');
    }
    const isAgain = input.decision === 'send_again';
    if (isAgain) await requireAllowedRecipient(tx, recipientOf(fax));
    await tx.attempt.update({
      where: { id: last.id },
      data: { state: 'unsettled', endedAt: now, settleAfter: null, nextPollAt: null },
    });
    const plan = isAgain ? { nextAttemptAt: now, cancelledAt: null } : { cancelledAt: now };
    await tx.fax.update({ where: { id: faxId }, data: plan });
    await recordEvent(tx, {
      faxId,
      type: 'outcome_decided',
      cause: { kind: 'user', userId: actor.userId },
      attemptNumber: last.number,
      statusCode: input.decision,
    });
    if (isAgain) await enqueue(tx, 'deliver-fax', { faxId });
  });
  return await readFax(faxId);
}
