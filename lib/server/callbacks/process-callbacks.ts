import { setTimeout as sleep } from 'node:timers/promises';
import { readDatabaseTime } from '../database-time.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { getProviderFax, listProviderFaxes } from '../dropbox-sign/read-provider-faxes.ts';
import { applyToldFax } from './apply-told-fax.ts';
import { CallbackBatch } from './callback-batch.ts';
import { BATCH_SIZE, claimWaiting } from './claim-waiting.ts';
import { sortToldFaxes } from './sort-told-faxes.ts';

/** Single reads in one batch; what is left waits for the next. */
const MAX_SINGLE_READS = 10;
/** A job ends some time; the next one goes on. */
const MAX_BATCHES = 50;
/**
 * A callback that comes alone is read at once. In a stream of them each request puts the next batch
 * off, which gathers more for its own, or the rate window would be used up within seconds.
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
  const { final, alone, pages, ours } = await sortToldFaxes(batch.faxIds);
  await batch.end(final, 'already_final');
  await readPages(batch, pages);
  const unseen = [...new Set([...pages.values()].flat())].filter((id) => batch.has(id));
  // Anybody who saw one callback can forge more, about faxes that do not exist: a request for each
  // would use up the window that the real ones need.
  await batch.end(
    unseen.filter((id) => !ours.has(id)),
    'unknown_fax',
  );
  const left = [...alone, ...unseen].filter((id) => batch.has(id));
  for (const providerFaxId of left.slice(0, MAX_SINGLE_READS)) await readOne(batch, providerFaxId);
}

/**
 * Each page on which somebody is still looked for. Only faxes that were told of are applied: what
 * nobody told of is polling's.
 */
async function readPages(
  batch: CallbackBatch,
  pages: ReadonlyMap<number, readonly string[]>,
): Promise<void> {
  let lastPage = Infinity;
  for (const [page, expected] of [...pages].sort(([a], [b]) => a - b)) {
    if (page > lastPage || !expected.some((id) => batch.has(id))) continue;
    const askedAt = await startRequest();
    const answer = await listProviderFaxes(page, 'callback');
    lastPage = answer.pages;
    for (const fax of answer.faxes) {
      if (!batch.has(fax.providerFaxId)) continue;
      await batch.settle(fax.providerFaxId, () => applyToldFax(fax, askedAt));
    }
  }
}

async function readOne(batch: CallbackBatch, providerFaxId: string): Promise<void> {
  const askedAt = await startRequest();
  await batch.settle(providerFaxId, async () =>
    applyToldFax(await getProviderFax(providerFaxId, 'callback'), askedAt),
  );
}

async function startRequest(): Promise<Date> {
  nextBatchAtMs = Math.max(nextBatchAtMs, performance.now()) + PACE_MS;
  return await readDatabaseTime();
}
