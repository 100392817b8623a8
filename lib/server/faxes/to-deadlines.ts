import type { Attempt } from '#lib/shared/faxes/fax.ts';
import { lateAfterMs, stuckAfterMs } from '#lib/shared/faxes/transmission-time.ts';
import { decidableAfterMs } from '../delivery/timing.ts';
import { env } from '../env.ts';
import { stateOf, type AttemptRow } from './attempt-row.ts';

type Deadlines = Pick<Attempt, 'lateAt' | 'stuckAt' | 'decidableAt'>;

/** When an open attempt becomes late, stuck, or a person’s to decide; null where it can’t. */
export function toDeadlines(attempt: AttemptRow, pages: number): Deadlines {
  const state = stateOf(attempt);
  const isOnLine = state === 'accepted';
  const onLine = (afterMs: number) =>
    isOnLine ? toTime(attempt.onLineSince ?? attempt.askedAt, afterMs / env().speed) : null;
  return {
    lateAt: onLine(lateAfterMs(pages)),
    stuckAt: onLine(stuckAfterMs(pages)),
    decidableAt: state === 'unknown' ? toDecidableAt(attempt).toISOString() : null,
  };
}

/** The list has had its time: what it did not settle by then, a person may. */
export function toDecidableAt({ answeredAt, callBefore }: AttemptRow): Date {
  return new Date((answeredAt ?? callBefore).getTime() + decidableAfterMs());
}

function toTime(from: Date, afterMs: number): string {
  return new Date(from.getTime() + afterMs).toISOString();
}
