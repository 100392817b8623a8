import { AppError } from '#lib/shared/errors.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import { parseSchedule, refuseTime } from '#lib/shared/time-zones/parse-schedule.ts';
import type { Transaction } from '../db.ts';
import { findQuietEnd } from '../quiet-hours/find-quiet-end.ts';

export interface StartWish {
  recipient: Recipient;
  /** Undefined for at once. */
  sendAt?: string | undefined;
  sendAtZone?: string | undefined;
  ignoreQuietHours: boolean;
}

/** The columns that say when a fax may leave. */
export interface Start {
  scheduledAt: Date | null;
  scheduledZone: string | null;
  isQuietHold: boolean;
  isQuietExempt: boolean;
}

const noTime = { at: null, zone: null };

interface PlannedStart {
  start: Start;
  /** What a person chose, whatever quiet hours make of it; null for at once. */
  chosenAt: Date | null;
}

/**
 * When a fax leaves: at once, at the time that was chosen, or when quiet hours at the recipient end.
 * @throws {AppError} `invalid_input` for a time that does not exist, has passed or is too far ahead
 */
export async function planStart(
  tx: Transaction,
  wish: StartWish,
  now: Date,
): Promise<PlannedStart> {
  const isQuietExempt = wish.ignoreQuietHours;
  const chosen = readChosen(wish, now);
  const quiet = isQuietExempt ? null : await findQuietEnd(tx, wish.recipient, chosen?.at ?? now);
  const { at: scheduledAt, zone: scheduledZone } = quiet ?? chosen ?? noTime;
  const start = { scheduledAt, scheduledZone, isQuietHold: quiet !== null, isQuietExempt };
  return { start, chosenAt: chosen?.at ?? null };
}

function readChosen(
  { sendAt, sendAtZone = '' }: StartWish,
  now: Date,
): { at: Date; zone: string } | null {
  if (sendAt === undefined) return null;
  const parsed = parseSchedule({ sendAt, sendAtZone });
  const problem = parsed.ok ? refuseTime(parsed.at, now) : parsed.sentence;
  if (!parsed.ok || problem !== null)
    throw new AppError('invalid_input', { fields: { sendAt: problem ?? '' } });
  return { at: parsed.at, zone: sendAtZone };
}
