import type { PgBoss } from 'pg-boss';
import { syncAccount } from '../account/sync-account.ts';
import { planBatches } from '../batches/plan-batches.ts';
import { planBulkActs } from '../bulk-acts/plan-bulk-acts.ts';
import { openOldCases } from '../cases/open-old-cases.ts';
import { db, inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { senderBoss, startWorkerBoss } from '../jobs/boss.ts';
import { log } from '../log.ts';
import { indexOldFaxes } from '../search/index-old-faxes.ts';
import { planProcessing } from './callback-loop.ts';
import { onceDatabaseIsThere } from './once-database-is-there.ts';
import { planPoll } from './poll-loop.ts';
import { planTally } from './tally-loop.ts';
import { workOff } from './work-off.ts';

/** The chains of periodic jobs are mended at this interval, should one ever break. */
const MEND_MS = 30_000;
const SYNC_ACCOUNT_EVERY_MS = 10 * 60_000;
const CLEAN_UP_EVERY_MS = 60 * 60_000;
/** Jobs in hand get this long to end when the worker is stopped. */
const STOP_WITHIN_MS = 20_000;

const boss = await onceDatabaseIsThere(startWorking);
// Nobody waits for the provider: what can't be read now is read in ten minutes.
syncAccount().catch((error: unknown) =>
  log.warn({ err: error }, 'The account could not be read; it is read again later'),
);
indexOldFaxes().catch((error: unknown) =>
  log.warn({ err: error }, 'Older faxes are not all indexed; the next start goes on'),
);
openOldCases().catch((error: unknown) =>
  log.warn({ err: error }, 'Older failed faxes are not all in the queue; the next start goes on'),
);
await onceDatabaseIsThere(mendChains);
const mending = setInterval(() => {
  mendChains().catch((error: unknown) =>
    log.warn({ err: error }, 'Periodic jobs could not be planned'),
  );
}, MEND_MS);

process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
// A supervisor that is gone can't stop its worker: the next one must not find two.
process.once('disconnect', () => void stop());
process.send?.('ready');
log.info({}, 'The worker is ready');

async function startWorking(): Promise<PgBoss> {
  const started = await startWorkerBoss();
  try {
    await workOff(started);
    return started;
  } catch (error) {
    await started.stop({ graceful: false });
    throw error;
  }
}

/** The queue keeps one waiting job of each kind, so planning again what is planned does nothing. */
async function mendChains(): Promise<void> {
  await planPoll(0);
  await planProcessing(0);
  await planTally(0);
  await planBatches();
  await planBulkActs();
  await inTransaction(async (tx) => {
    const key = 'periodic';
    await enqueue(tx, 'sync-account', {}, { key, afterMs: SYNC_ACCOUNT_EVERY_MS });
    await enqueue(tx, 'clean-up', {}, { key, afterMs: CLEAN_UP_EVERY_MS });
  });
}

/** Takes no new job, lets those in hand end, then leaves. */
async function stop(): Promise<void> {
  clearInterval(mending);
  log.info({}, 'The worker is stopping');
  await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS });
  await (await senderBoss()).stop({ graceful: false });
  await db().$disconnect();
  process.exit(0);
}
