import { AppError } from '#lib/shared/errors.ts';
import type { OutcomeDecision } from '#lib/shared/faxes/decide-outcome-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import type { AttemptRow, FaxWithAttempts } from './attempt-row.ts';
import { recipientOf } from './fax-recipient.ts';
import { recordEvent } from './record-event.ts';
import { toDecidableAt } from './to-deadlines.ts';

interface SettleOutcome {
  actor: Actor;
  decision: OutcomeDecision;
  now: Date;
}

/** The last try, where it could not be settled and a person may decide on it. */
export function findUnsettled(fax: FaxWithAttempts, now: Date): AttemptRow | null {
  const last = fax.attempts.at(-1);
  return last?.state === 'unknown' && toDecidableAt(last) <= now ? last : null;
}

/**
 * Ends a try that could not be settled, by this person's decision.
 * @throws {AppError} `outcome_not_open`, `number_blocked`, `email_recipients_off`
 */
export async function settleOutcome(
  tx: Transaction,
  fax: FaxWithAttempts,
  { actor, decision, now }: SettleOutcome,
): Promise<void> {
  const last = findUnsettled(fax, now);
  if (!last) throw new AppError('outcome_not_open');
  const isAgain = decision === 'send_again';
  if (isAgain) await requireAllowedRecipient(tx, recipientOf(fax));
  await tx.attempt.update({
    where: { id: last.id },
    data: { state: 'unsettled', endedAt: now, settleAfter: null, nextPollAt: null },
  });
  const plan = isAgain ? { nextAttemptAt: now, cancelledAt: null } : { cancelledAt: now };
  await tx.fax.update({ where: { id: fax.id }, data: plan });
  await recordEvent(tx, {
    faxId: fax.id,
    type: 'outcome_decided',
    cause: { kind: 'user', userId: actor.userId },
    attemptNumber: last.number,
    statusCode: decision,
  });
  if (isAgain) await enqueue(tx, 'deliver-fax', { faxId: fax.id });
}
