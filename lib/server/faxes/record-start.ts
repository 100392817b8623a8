import type { Transaction } from '../db.ts';
import type { Start } from './plan-start.ts';
import { recordEvent, type Cause } from './record-event.ts';

interface RecordStart extends Pick<Start, 'scheduledAt' | 'isQuietHold'> {
  faxId: string;
  /** What a person chose; null for no time. */
  chosenAt: Date | null;
  cause: Cause;
}

/**
 * Says when a fax leaves where that is not at once: the time that a person chose, and the one that
 * quiet hours made of it. Both, so that the first is still known when quiet hours change.
 */
export async function recordStart(
  tx: Transaction,
  { faxId, chosenAt, scheduledAt, isQuietHold, cause }: RecordStart,
): Promise<void> {
  if (chosenAt) await recordEvent(tx, { faxId, type: 'scheduled', cause, nextAttemptAt: chosenAt });
  if (!isQuietHold) return;
  const policy = { kind: 'policy' } as const;
  await recordEvent(tx, { faxId, type: 'postponed', cause: policy, nextAttemptAt: scheduledAt });
}
