import { readDatabaseTime } from '../database-time.ts';
import { env } from '../env.ts';
import { db } from '../db.ts';
import type { ClaimedDelivery } from './claim-waiting.ts';

/** How a callback's processing ended: `dead` could not be processed and waits for a person. */
export type CallbackOutcome =
  'applied' | 'imported' | 'ignored' | 'already_final' | 'unknown_fax' | 'dead';

/** Tries before a callback is a dead letter: two hours with these pauses. */
const MAX_ATTEMPTS = 10;
const FIRST_PAUSE_MS = 15_000;

/** What is over. A row that another worker has ended meanwhile stays as it is. */
export async function endDeliveries(
  deliveries: readonly ClaimedDelivery[],
  outcome: CallbackOutcome,
): Promise<void> {
  await db().callbackDelivery.updateMany({
    where: { id: { in: toIds(deliveries) }, outcome: null },
    data: { processedAt: await readDatabaseTime(), outcome },
  });
}

/** What could not be read through no fault of its own: it waits for the next round, uncounted. */
export async function releaseDeliveries(deliveries: readonly ClaimedDelivery[]): Promise<void> {
  await db().callbackDelivery.updateMany({
    where: { id: { in: toIds(deliveries) }, outcome: null },
    data: { attempts: { decrement: 1 }, notBefore: await readDatabaseTime() },
  });
}

/** What failed: it pauses, longer each time, and at last is set aside. */
export async function failDeliveries(
  deliveries: readonly ClaimedDelivery[],
  lastError: string,
): Promise<void> {
  const now = await readDatabaseTime();
  for (const [attempts, failed] of Map.groupBy(deliveries, (delivery) => delivery.attempts)) {
    const where = { id: { in: toIds(failed) }, outcome: null };
    const isDead = attempts >= MAX_ATTEMPTS;
    const notBefore = new Date(now.getTime() + pauseMs(attempts));
    const end = isDead ? { outcome: 'dead', processedAt: now } : { notBefore };
    await db().callbackDelivery.updateMany({ where, data: { lastError, ...end } });
  }
}

function pauseMs(attempts: number): number {
  return (FIRST_PAUSE_MS * 2 ** (attempts - 1)) / env().speed;
}

function toIds(deliveries: readonly ClaimedDelivery[]): string[] {
  return deliveries.map(({ id }) => id);
}
