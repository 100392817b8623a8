import { inTransaction } from '../db.ts';
import { wakeBatches } from '../delivery/wake-batches.ts';
import { announceChange } from '../live/announce-change.ts';
import { composeFax, type ComposedFax, type RefusedFax } from './compose-fax.ts';
import { makeFaxes } from './make-faxes.ts';
import { readStretch } from './read-stretch.ts';

type Composed = ComposedFax | RefusedFax;

/** Makes the faxes of a batch; the first ones leave while the others are made. */
export async function prepareBatch(batchId: string): Promise<void> {
  await makeStretches(batchId, async () => {
    announceChange();
    await wakeBatches();
  });
}

/**
 * Makes faxes of a stretch of the list in each transaction: killed at any line, it goes on where the
 * last one ended.
 */
export async function makeStretches(
  batchId: string,
  afterEach: () => Promise<void>,
): Promise<void> {
  for (;;) {
    const stretch = await readStretch(batchId);
    if (!stretch) return;
    const composed: Composed[] = [];
    for (const row of stretch.recipients) composed.push(await composeFax(stretch.batch, row));
    await inTransaction((tx) => makeFaxes(tx, batchId, composed));
    await afterEach();
  }
}
