import { openOverdueCases } from '../cases/open-overdue-cases.ts';
import { inTransaction } from '../db.ts';
import { pollProvider } from '../delivery/poll-provider.ts';
import { pollTickMs } from '../delivery/timing.ts';
import { enqueue } from '../jobs/enqueue.ts';

/**
 * Looks once, then plans the next look as a job: the queue keeps at most one waiting, however many
 * workers there are.
 */
export async function pollAndPlanNext(): Promise<void> {
  try {
    await pollProvider();
    await openOverdueCases();
  } finally {
    await planPoll(pollTickMs());
  }
}

/** Also called at the start of a worker and now and then, in case the chain ever breaks. */
export async function planPoll(afterMs: number): Promise<void> {
  await inTransaction((tx) => enqueue(tx, 'poll-provider', {}, { afterMs, key: 'poll' }));
}
