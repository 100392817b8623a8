import type { Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { newId } from '../ids/new-id.ts';
import { listLagMs } from './timing.ts';

/** The error name of what a restored backup can't know. */
export const RESTORED = 'restored_from_backup';

/** A hand-over that the backup does not know of may be under way while the restore runs. */
export function settleAfterRestore(now: Date): Date {
  return new Date(now.getTime() + listLagMs());
}

/**
 * Puts in the place of the next attempt one that may have been made since the backup: it is looked
 * for in the provider's list back to `since`, adopted when it is there, and absent when it is not.
 */
export async function insertRestoredAttempt(
  tx: Transaction,
  fax: FaxWithAttempts,
  { since, now }: { since: Date; now: Date },
): Promise<void> {
  const id = newId();
  const number = (fax.attempts.at(-1)?.number ?? 0) + 1;
  const attempt = {
    ...{ id, faxId: fax.id, number, recipient: fax.recipient },
    ...{ state: 'unknown', errorName: RESTORED },
    // The true one, if there is one, stands in the list alone.
    reference: `restored-${id}`,
    ...{ askedAt: since, callBefore: now, settleAfter: settleAfterRestore(now), nextPollAt: now },
  };
  await tx.attempt.create({ data: attempt, select: { id: true } });
  await tx.fax.update({ where: { id: fax.id }, data: { nextAttemptAt: null, waitReason: null } });
  await recordDoubt(tx, fax.id, number);
}

/** What Faxdesk says of an attempt that it knows from a backup only. */
export async function recordDoubt(
  tx: Transaction,
  faxId: string,
  attemptNumber: number,
): Promise<void> {
  const cause = { kind: 'policy' } as const;
  const event = { faxId, attemptNumber, cause, statusCode: RESTORED };
  await recordEvent(tx, { ...event, type: 'attempt_unknown' });
}
