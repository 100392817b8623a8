import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import type { Transaction } from '../db.ts';
import { stateOf, type FaxWithAttempts } from './attempt-row.ts';
import { recordEvent } from './record-event.ts';

interface CalledOff {
  userId: string;
  now: Date;
}

/** Plans no further try of a fax, by whose wish it says; false when none was planned or open. */
export async function callOff(
  tx: Transaction,
  fax: FaxWithAttempts,
  { userId, now }: CalledOff,
): Promise<boolean> {
  if (!canCallOff(fax)) return false;
  const data = { cancelledAt: now, nextAttemptAt: null, waitReason: null };
  await tx.fax.update({ where: { id: fax.id }, data, select: { id: true } });
  await recordEvent(tx, { faxId: fax.id, type: 'stopped', cause: { kind: 'user', userId } });
  return true;
}

function canCallOff(fax: FaxWithAttempts): boolean {
  if (fax.deletedAt || fax.cancelledAt || fax.createdById === null) return false;
  const last = fax.attempts.at(-1);
  return !last || isOpenAttempt(stateOf(last)) || fax.nextAttemptAt !== null;
}
