import { db, inTransaction } from '../db.ts';
import { syncFaxLines } from '../fax-lines/sync-fax-lines.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { senderBoss, startWorkerBoss } from '../jobs/boss.ts';
import { log } from '../log.ts';
import { planProcessing } from './callback-loop.ts';
import { planPoll } from './poll-loop.ts';
import { workOff } from './work-off.ts';

/** The chains of periodic jobs are mended at this interval, should one ever break. */
const MEND_MS = 30_000;
const SYNC_LINES_EVERY_MS = 10 * 60_000;
const CLEAN_UP_EVERY_MS = 60 * 60_000;
/** Jobs in hand get this long to end when the worker is stopped. */
const STOP_WITHIN_MS = 20_000;

const boss = await startWorkerBoss();
await workOff(boss);
// Nobody waits for the provider: a list that can't be read now is read in ten minutes.
syncFaxLines().catch((error: unknown) =>
  log.warn({ err: error }, 'The fax lines could not be read; they are read again later'),
);
await mendChains();
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

/** The queue keeps one waiting job of each kind, so planning again what is planned does nothing. */
async function mendChains(): Promise<void> {
  await planPoll(new Date());
  await planProcessing(new Date());
  await inTransaction(async (tx) => {
    const inMs = (ms: number) => ({ key: 'periodic', startAfter: new Date(Date.now() + ms) });
    await enqueue(tx, 'sync-fax-lines', {}, inMs(SYNC_LINES_EVERY_MS));
    await enqueue(tx, 'clean-up', {}, inMs(CLEAN_UP_EVERY_MS));
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
