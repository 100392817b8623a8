import type { WaitReason } from '#lib/shared/faxes/fax.ts';
import type { Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';

/** Says once why a fax that is due does not leave; a look at the provider wakes it when it can. */
export async function keepWaiting(
  tx: Transaction,
  fax: FaxWithAttempts,
  waitReason: WaitReason,
  now: Date,
): Promise<void> {
  if (fax.waitReason === waitReason) return;
  // Its time has come: from now on it is queued like any other.
  const data = { waitReason, scheduledAt: null };
  await tx.fax.update({ where: { id: fax.id }, data, select: { id: true } });
  await recordEvent(tx, {
    faxId: fax.id,
    type: 'waiting',
    at: now,
    cause: { kind: 'policy' },
    statusCode: waitReason,
  });
}
