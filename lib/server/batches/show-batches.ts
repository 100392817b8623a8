import type { Batch } from '#lib/shared/batches/batch.ts';
import { readShare } from '../dropbox-sign/rate-budget.ts';
import type { BatchRow } from './batch-row.ts';
import { countByStatus } from './count-by-status.ts';
import { findNextDepartures } from './find-next-departures.ts';
import { toBatch } from './to-batch.ts';

/** Rows as the contract shows them, all counted in one query, and those that are scheduled looked at in another. */
export async function showBatches(rows: readonly BatchRow[]): Promise<Batch[]> {
  const counts = await countByStatus(rows.map(({ id }) => id));
  const sendsPerMinute = await readShare('batch');
  const scheduled = rows.filter(({ id }) => counts.get(id)?.has('scheduled'));
  const departures = await findNextDepartures(scheduled.map(({ id }) => id));
  return rows.map((row) =>
    toBatch(row, {
      byStatus: counts.get(row.id) ?? new Map(),
      departure: departures.get(row.id),
      sendsPerMinute,
    }),
  );
}
