import type { BatchCounts } from '#lib/shared/batches/batch.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';

type CountName = keyof BatchCounts;

const countOf: Record<FaxStatus, CountName> = {
  draft: 'waiting',
  scheduled: 'waiting',
  queued: 'waiting',
  sending: 'underWay',
  transmitting: 'underWay',
  on_hold: 'inDoubt',
  outcome_unknown: 'inDoubt',
  delivered: 'delivered',
  failed: 'failed',
  cancelled: 'cancelled',
  deleted: 'cancelled',
};

interface Counting {
  total: number;
  isStopped: boolean;
  /** Faxes by their status. */
  byStatus: ReadonlyMap<FaxStatus, number>;
}

/** How the faxes of a batch stand; those that are not made yet wait, or never will be. */
export function countBatch({ total, isStopped, byStatus }: Counting): BatchCounts {
  const counts = { delivered: 0, failed: 0, underWay: 0, inDoubt: 0, waiting: 0, cancelled: 0 };
  let made = 0;
  for (const [status, faxes] of byStatus) {
    counts[countOf[status]] += faxes;
    made += faxes;
  }
  counts[isStopped ? 'cancelled' : 'waiting'] += Math.max(0, total - made);
  return counts;
}
