import type { Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { insertRestoredAttempt, RESTORED } from './restored-attempt.ts';

/**
 * An attempt that was open at a backup ended without delivery: the next one may have been made
 * before the restore already. It is looked for first; answers whether that is so.
 */
export async function doubtNextAttempt(
  tx: Transaction,
  fax: FaxWithAttempts,
  now: Date,
): Promise<boolean> {
  const last = fax.attempts.at(-1);
  if (!last) return false;
  // The list was looked through: nothing of this fax is in it that is not known.
  if (last.state === 'absent' && last.errorName === RESTORED) return false;
  const doubts = await tx.faxEvent.count({
    where: {
      faxId: fax.id,
      type: 'attempt_unknown',
      statusCode: RESTORED,
      attemptNumber: last.number,
    },
  });
  if (doubts === 0) return false;
  await insertRestoredAttempt(tx, fax, { since: last.askedAt, now });
  return true;
}
