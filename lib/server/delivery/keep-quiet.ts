import type { Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { enqueueStart } from '../faxes/enqueue-start.ts';
import { recipientOf } from '../faxes/fax-recipient.ts';
import { recordStart } from '../faxes/record-start.ts';
import { findQuietEnd, type QuietEnd } from '../quiet-hours/find-quiet-end.ts';

/**
 * A try that would ring in the quiet hours of its recipient waits until they end, whatever brought
 * it here: its time, a retry, an account that is open again. Not one that a person wants now.
 */
export async function keepQuiet(
  tx: Transaction,
  fax: FaxWithAttempts,
  now: Date,
): Promise<boolean> {
  const quiet = fax.isQuietExempt ? null : await findQuietEnd(tx, recipientOf(fax), now);
  if (quiet) await holdUntil(tx, fax, quiet, now);
  return quiet !== null;
}

/** Has the next try of a fax wait for the end of quiet hours, and says so. */
export async function holdUntil(
  tx: Transaction,
  fax: FaxWithAttempts,
  { at: scheduledAt, zone: scheduledZone }: QuietEnd,
  now: Date,
): Promise<void> {
  const hold = { scheduledAt, scheduledZone, isQuietHold: true };
  const plan = fax.attempts.length > 0 ? { nextAttemptAt: scheduledAt } : hold;
  await tx.fax.update({
    where: { id: fax.id },
    data: { ...plan, waitReason: null },
    select: { id: true },
  });
  await recordStart(tx, {
    faxId: fax.id,
    ...{ chosenAt: null, scheduledAt, isQuietHold: true },
    cause: { kind: 'policy' },
  });
  await enqueueStart(tx, { faxId: fax.id, scheduledAt, now });
}
