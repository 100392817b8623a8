import type { Transaction } from '../db.ts';
import type { Start } from './plan-start.ts';
import { recordEvent, type Cause } from './record-event.ts';

interface RecordStart extends Pick<Start, 'scheduledAt' | 'isQuietHold'> {
  faxId: string;
  cause: Cause;
}

/** Says when a fax leaves where that is not at once, and whether a person or quiet hours said so. */
export async function recordStart(
  tx: Transaction,
  { faxId, scheduledAt, isQuietHold, cause }: RecordStart,
): Promise<void> {
  if (!scheduledAt) return;
  await recordEvent(tx, {
    faxId,
    type: isQuietHold ? 'postponed' : 'scheduled',
    cause: isQuietHold ? { kind: 'policy' } : cause,
    nextAttemptAt: scheduledAt,
  });
}
