import type { Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';

/** A number that came onto the do-not-fax list while a fax waited for it is not called any more. */
export async function stopBlocked(
  tx: Transaction,
  fax: FaxWithAttempts,
  now: Date,
): Promise<boolean> {
  const blocked = await tx.blockedNumber.findUnique({ where: { number: fax.recipient } });
  if (!blocked) return false;
  const data = { cancelledAt: now, nextAttemptAt: null, waitReason: null };
  await tx.fax.update({ where: { id: fax.id }, data, select: { id: true } });
  await recordEvent(tx, {
    faxId: fax.id,
    type: 'stopped',
    cause: { kind: 'policy' },
    statusCode: 'number_blocked',
  });
  return true;
}
