import { inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { log } from '../log.ts';

/** What comes at nearly the same time is told at once. */
const COALESCE_MS = 20;
/** In a stream of callbacks the worker is told this often; it takes a batch a second at most. */
const GAP_MS = 500;
let timer: NodeJS.Timeout | undefined;
let wokeAtMs = -GAP_MS;

/**
 * Tells the worker that callbacks wait, by one job for all that come within a moment. Nothing hangs
 * on it: the rows are the inbox, and the worker also looks by itself.
 */
export function wakeProcessing(): void {
  const delayMs = Math.max(COALESCE_MS, wokeAtMs + GAP_MS - performance.now());
  timer ??= setTimeout(() => {
    timer = undefined;
    wokeAtMs = performance.now();
    inTransaction((tx) => enqueue(tx, 'process-callbacks', {}, { key: 'wake' })).catch(
      (error: unknown) => log.warn({ err: error }, 'The worker could not be woken'),
    );
  }, delayMs).unref();
}
