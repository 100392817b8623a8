import type { PgBoss } from 'pg-boss';
import { syncAccount } from '../account/sync-account.ts';
import { carryOnBatch } from '../batches/carry-on-batch.ts';
import { carryOnBulkAct } from '../bulk-acts/carry-on-bulk-act.ts';
import { deleteCopyOfAttempt } from '../delivery/delete-copy-of-attempt.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { deliverFax } from '../delivery/deliver-fax.ts';
import { replanHeldFaxes } from '../delivery/replan-held-faxes.ts';
import { cleanUp } from '../documents/clean-up.ts';
import { log } from '../log.ts';
import type { JobData, QueueName } from '../jobs/queues.ts';
import { processAndPlanNext } from './callback-loop.ts';
import { pollAndPlanNext } from './poll-loop.ts';
import { tallyAndPlanNext } from './tally-loop.ts';

type Work = {
  [Name in QueueName]: { run: (data: JobData[Name]) => Promise<void>; concurrency: number };
};

/** What each queue's jobs do, and how many at once in one worker. */
const work: Work = {
  'deliver-fax': { run: ({ faxId }) => deliverFax(faxId), concurrency: 8 },
  'deliver-forgotten-fax': { run: ({ faxId }) => deliverFax(faxId), concurrency: 8 },
  'carry-on-batch': { run: ({ batchId }) => carryOnBatch(batchId), concurrency: 2 },
  'carry-on-bulk-act': { run: ({ bulkActId }) => carryOnBulkAct(bulkActId), concurrency: 1 },
  'replan-held-faxes': { run: () => replanHeldFaxes(), concurrency: 1 },
  'poll-provider': { run: () => pollAndPlanNext(), concurrency: 1 },
  'process-callbacks': { run: () => processAndPlanNext(), concurrency: 1 },
  'delete-provider-copy': {
    run: ({ attemptId }) => deleteCopyOfAttempt(attemptId),
    concurrency: 2,
  },
  'keep-tallies': { run: () => tallyAndPlanNext(), concurrency: 1 },
  'sync-account': { run: () => syncAccount(), concurrency: 1 },
  'clean-up': { run: () => cleanUp(), concurrency: 1 },
};

/** Takes jobs from every queue until the queue is stopped. */
export async function workOff(boss: PgBoss): Promise<void> {
  await startQueue(boss, 'deliver-fax');
  await startQueue(boss, 'deliver-forgotten-fax');
  await startQueue(boss, 'carry-on-batch');
  await startQueue(boss, 'carry-on-bulk-act');
  await startQueue(boss, 'replan-held-faxes');
  await startQueue(boss, 'poll-provider');
  await startQueue(boss, 'process-callbacks');
  await startQueue(boss, 'delete-provider-copy');
  await startQueue(boss, 'keep-tallies');
  await startQueue(boss, 'sync-account');
  await startQueue(boss, 'clean-up');
}

async function startQueue<Name extends QueueName>(boss: PgBoss, name: Name): Promise<void> {
  const { run, concurrency } = work[name];
  await boss.work<JobData[Name]>(
    name,
    { pollingIntervalSeconds: 0.5, batchSize: 1, localConcurrency: concurrency },
    async (jobs) => {
      for (const job of jobs) await runLogged(name, job.id, () => run(job.data));
    },
  );
}

/** A job that throws is repeated by the queue, with growing pauses; the log has the cause. */
async function runLogged(queue: QueueName, jobId: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    // A provider that says "later" is everyday; anything else is worth waking somebody for.
    const level = error instanceof ProviderError && error.kind === 'deferred' ? 'info' : 'error';
    log[level]({ queue, jobId, err: error }, 'A job failed; it is repeated');
    throw error;
  }
}
