import { processCallbacks } from '../callbacks/process-callbacks.ts';
import { inTransaction } from '../db.ts';
import { pollTickMs } from '../delivery/timing.ts';
import { enqueue } from '../jobs/enqueue.ts';

/**
 * Works off the inbox, then plans the next look: for what the rate window made wait, and for
 * callbacks whose web node died before it could wake a worker.
 */
export async function processAndPlanNext(): Promise<void> {
  try {
    await processCallbacks();
  } finally {
    await planProcessing(pollTickMs());
  }
}

/** Under another key than the wake-up of a callback: that one must not wait for this one's time. */
export async function planProcessing(afterMs: number): Promise<void> {
  await inTransaction((tx) => enqueue(tx, 'process-callbacks', {}, { afterMs, key: 'periodic' }));
}
