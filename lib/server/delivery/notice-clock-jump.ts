import { db } from '../db.ts';
import { log } from '../log.ts';
import { callIsOverMs, listLagMs } from './timing.ts';

/** Looks are seconds apart; what differs by more than this is no slow query. */
const MIN_JUMP_MS = 30_000;
/** No open attempt is looked at more rarely than this. */
const LONGEST_PAUSE_MS = 10 * 60_000;

interface Reading {
  databaseMs: number;
  monotonicMs: number;
}

let last: Reading | null = null;

/**
 * Notices that the database's clock jumped since this process last looked, or that the process
 * slept. After a jump ahead no outcome is settled before a call that is still under way must have
 * ended; after one back, what was planned for the time before it is not left waiting.
 */
export async function noticeClockJump(now: Date): Promise<void> {
  const reading = { databaseMs: now.getTime(), monotonicMs: performance.now() };
  const jumpMs = last ? measureJump(last, reading) : 0;
  last = reading;
  if (Math.abs(jumpMs) < MIN_JUMP_MS) return;
  log.warn(
    { jumpSeconds: Math.round(jumpMs / 1000) },
    'The clock jumped, or this machine slept. Nothing is lost: outcomes that are open are settled later.',
  );
  await (jumpMs > 0 ? settleLater(now) : lookSooner(now));
}

function measureJump(before: Reading, after: Reading): number {
  return after.databaseMs - before.databaseMs - (after.monotonicMs - before.monotonicMs);
}

async function settleLater(now: Date): Promise<void> {
  const soonest = new Date(now.getTime() + callIsOverMs() + listLagMs());
  await db().attempt.updateMany({
    where: { state: { in: ['calling', 'unknown'] }, settleAfter: { lt: soonest } },
    data: { settleAfter: soonest },
  });
}

async function lookSooner(now: Date): Promise<void> {
  const latest = new Date(now.getTime() + LONGEST_PAUSE_MS);
  await db().attempt.updateMany({
    where: { nextPollAt: { gt: latest } },
    data: { nextPollAt: now },
  });
  // Or every answer would be taken for an older one until the clock is where it was.
  await db().attempt.updateMany({
    where: { endedAt: null, asOf: { gt: now } },
    data: { asOf: now },
  });
}
