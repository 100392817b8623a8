import { setTimeout as sleep } from 'node:timers/promises';
import { readDatabaseTime } from '../database-time.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { getProviderFax, listProviderFaxes } from '../dropbox-sign/read-provider-faxes.ts';
import { applyToldFax } from './apply-told-fax.ts';
import { CallbackBatch } from './callback-batch.ts';
import { BATCH_SIZE, claimWaiting } from './claim-waiting.ts';
import { sortToldFaxes, type ToldFaxes } from './sort-told-faxes.ts';

/** The newest pages of the list that one batch may read: 500 faxes. */
const MAX_PAGES = 5;
const PAGE_SIZE = 100;
/** Single reads in one batch; what is left waits for the next. */
const MAX_SINGLE_READS = 10;
/** A job ends some time; the next one goes on. */
const MAX_BATCHES = 50;
/**
 * A callback that comes alone is read at once. In a stream of them a batch a second gathers more
 * for each request, or the rate window would be used up within seconds.
 */
const PACE_MS = 1000;
let nextBatchAtMs = 0;

/**
 * Works off the callbacks that wait, in batches: one read of the truth for all callbacks of a fax,
 * one request for a hundred faxes. When the rate window is used up the rows wait for the next one.
 * Safe when several workers do it.
 */
export async function processCallbacks(): Promise<void> {
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    if (!(await processBatch())) return;
  }
}

/** Answers whether more waits than one batch holds. */
async function processBatch(): Promise<boolean> {
  await sleep(Math.max(0, nextBatchAtMs - performance.now()));
  const claimed = await claimWaiting();
  if (claimed.length === 0) return false;
  nextBatchAtMs = performance.now() + PACE_MS;
  // Everything claimed was received before any of the reads that follow is asked for.
  const batch = new CallbackBatch(claimed);
  try {
    await workOffBatch(batch);
    return claimed.length === BATCH_SIZE || batch.faxIds.length > 0;
  } catch (error) {
    if (error instanceof ProviderError && error.kind === 'deferred') return false;
    throw error;
  } finally {
    await batch.release();
  }
}

async function workOffBatch(batch: CallbackBatch): Promise<void> {
  const told = await sortToldFaxes(batch.faxIds);
  await batch.end(told.final, 'already_final');
  await readPages(batch, told);
  const unseen = told.listed.filter((providerFaxId) => batch.has(providerFaxId));
  // Anybody who saw one callback can forge more, about faxes that do not exist: a request for each
  // would use up the window that the real ones need.
  const strangers = unseen.filter((providerFaxId) => !told.ours.has(providerFaxId));
  await batch.end(strangers, 'unknown_fax');
  const alone = [...told.alone, ...unseen].filter((providerFaxId) => batch.has(providerFaxId));
  for (const providerFaxId of alone.slice(0, MAX_SINGLE_READS)) await readOne(batch, providerFaxId);
}

/**
 * Newest first, until all are seen. Only faxes that were told of are applied: what nobody told of
 * is polling's.
 */
async function readPages(batch: CallbackBatch, { listed }: ToldFaxes): Promise<void> {
  const isAnyLeft = () => listed.some((providerFaxId) => batch.has(providerFaxId));
  // Pages shift while they are read, and hold other faxes too.
  const worthReading = Math.min(MAX_PAGES, Math.ceil(listed.length / PAGE_SIZE) + 1);
  for (let page = 1, pages = worthReading; page <= pages && isAnyLeft(); page += 1) {
    const askedAt = await readDatabaseTime();
    const answer = await listProviderFaxes(page, 'callback');
    for (const fax of answer.faxes) {
      if (!batch.has(fax.providerFaxId)) continue;
      await batch.settle(fax.providerFaxId, () => applyToldFax(fax, askedAt));
    }
    pages = Math.min(worthReading, answer.pages);
  }
}

async function readOne(batch: CallbackBatch, providerFaxId: string): Promise<void> {
  const askedAt = await readDatabaseTime();
  await batch.settle(providerFaxId, async () =>
    applyToldFax(await getProviderFax(providerFaxId, 'callback'), askedAt),
  );
}
