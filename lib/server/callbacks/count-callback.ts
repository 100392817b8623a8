import { db } from '../db.ts';
import { log } from '../log.ts';

const FLUSH_AFTER_MS = 1000;
const HOUR_MS = 60 * 60_000;

export type CountedReason = 'refused' | 'repeated';

const counts = new Map<CountedReason, number>();
let timer: NodeJS.Timeout | undefined;

/**
 * Counts a callback that leaves no row, in memory, and adds to its hour's row once a second at
 * most: whoever floods us writes no more than that. A crash forgets a second of counts.
 */
export function countCallback(reason: CountedReason): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
  timer ??= setTimeout(() => void flush(), FLUSH_AFTER_MS).unref();
}

async function flush(): Promise<void> {
  timer = undefined;
  const taken = [...counts];
  counts.clear();
  const hour = new Date(Math.floor(Date.now() / HOUR_MS) * HOUR_MS);
  for (const [reason, count] of taken) {
    await add(hour, reason, count).catch((error: unknown) =>
      log.warn({ err: error, reason, count }, 'Callbacks could not be counted'),
    );
  }
}

async function add(hour: Date, reason: CountedReason, count: number): Promise<void> {
  await db().callbackCount.upsert({
    where: { hour_reason: { hour, reason } },
    create: { hour, reason, count },
    update: { count: { increment: count } },
  });
}
