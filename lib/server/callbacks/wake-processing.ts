import { inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { log } from '../log.ts';

const COALESCE_MS = 50;
let timer: NodeJS.Timeout | undefined;

/**
 * Tells the worker that callbacks wait, by one job for all that come within a moment. Nothing hangs
 * on it: the rows are the inbox, and the worker also looks by itself.
 */
export function wakeProcessing(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    inTransaction((tx) => enqueue(tx, 'process-callbacks', {}, { key: 'wake' })).catch(
      (error: unknown) => log.warn({ err: error }, 'The worker could not be woken'),
    );
  }, COALESCE_MS).unref();
}
