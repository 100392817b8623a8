import { inTransaction } from '../db.ts';
import { keepTallies } from '../insight/keep-tallies.ts';
import { enqueue } from '../jobs/enqueue.ts';

/** So old may the numbers of the dashboard be. */
const EVERY_MS = 5000;

/** Counts what changed, then plans the next look. */
export async function tallyAndPlanNext(): Promise<void> {
  try {
    await keepTallies();
  } finally {
    await planTally(EVERY_MS);
  }
}

/** The queue keeps one waiting, however many workers there are. */
export async function planTally(afterMs: number): Promise<void> {
  await inTransaction((tx) => enqueue(tx, 'keep-tallies', {}, { afterMs, key: 'periodic' }));
}
