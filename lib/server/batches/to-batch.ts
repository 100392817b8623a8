import type { Batch, BatchCounts, BatchStatus } from '#lib/shared/batches/batch.ts';
import { estimateSendingMs } from '#lib/shared/batches/estimate-sending.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import type { BatchRow } from './batch-row.ts';
import { countBatch } from './count-batch.ts';
import type { Departure } from './find-next-departures.ts';
import { BatchStatusColumn } from './lock-batch.ts';

interface Progress {
  byStatus: ReadonlyMap<FaxStatus, number>;
  departure: Departure | undefined;
  sendsPerMinute: number;
}

/** A row as the contract shows it, with how its faxes stand. */
export function toBatch(row: BatchRow, { byStatus, departure, sendsPerMinute }: Progress): Batch {
  const column = BatchStatusColumn.parse(row.status);
  const { id: batchId, name, title, isTestMode, listed, total, pages } = row;
  const counts = countBatch({ total, isStopped: column === 'stopped', byStatus });
  const { sendAt, sendAtZone } = row;
  const isScheduled = isAllScheduled(row, { counts, byStatus });
  const status = toStatus({ column, isScheduled, counts });
  const isUnderWay = status === 'running' || status === 'preparing';
  // What waits for a time of the day can't be counted in minutes.
  const isMoving = counts.waiting > 0 && isUnderWay && !departure;
  return {
    ...{ batchId, name, status, title, isTestMode, listed, total, counts },
    ...{ sendAt, sendAtZone },
    remainingMs: isMoving
      ? estimateSendingMs({ faxes: counts.waiting, pages, sendsPerMinute })
      : null,
    nextDeparture: departure ? toNextDeparture(departure) : null,
    createdAt: row.createdAt.toISOString(),
    createdBy: { userId: row.createdBy.id, name: row.createdBy.name },
  };
}

function toNextDeparture(departure: Departure): Batch['nextDeparture'] {
  const { scheduledAt, scheduledZone: zone, isQuietHold } = departure;
  return { at: scheduledAt.toISOString(), zone, isQuietHold };
}

/** Nothing moves before a time comes: also while faxes are still made for it. */
function isAllScheduled(
  { sendAt, preparedAt, total }: BatchRow,
  { counts, byStatus }: { counts: BatchCounts; byStatus: ReadonlyMap<FaxStatus, number> },
): boolean {
  if (counts.waiting === 0 || counts.underWay > 0) return false;
  const isBegun = preparedAt === null && sendAt !== '' && counts.waiting === total;
  return isBegun || byStatus.get('scheduled') === counts.waiting;
}

interface Standing {
  column: BatchStatusColumn;
  isScheduled: boolean;
  counts: BatchCounts;
}

/** Over when all of its faxes are; one that is tried again makes it go on. */
function toStatus({ column, isScheduled, counts }: Standing): BatchStatus {
  if (column === 'stopped') return column;
  if (counts.waiting + counts.underWay === 0) return counts.inDoubt > 0 ? 'in_doubt' : 'done';
  if (column === 'paused') return column;
  return isScheduled ? 'scheduled' : column;
}
