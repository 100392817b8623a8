import type { Batch, BatchCounts, BatchStatus } from '#lib/shared/batches/batch.ts';
import { estimateSendingMs } from '#lib/shared/batches/estimate-sending.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import type { BatchRow } from './batch-row.ts';
import { countBatch } from './count-batch.ts';
import { BatchStatusColumn } from './lock-batch.ts';

interface Progress {
  byStatus: ReadonlyMap<FaxStatus, number>;
  sendsPerMinute: number;
}

/** A row as the contract shows it, with how its faxes stand. */
export function toBatch(row: BatchRow, { byStatus, sendsPerMinute }: Progress): Batch {
  const column = BatchStatusColumn.parse(row.status);
  const { id: batchId, name, title, isTestMode, listed, total, pages } = row;
  const counts = countBatch({ total, isStopped: column === 'stopped', byStatus });
  const status = toStatus(column, counts);
  const { sendAt, sendAtZone } = row;
  const isUnderWay = status === 'running' || status === 'preparing';
  // What waits for a time of the day can't be counted in minutes.
  const isMoving = counts.waiting > 0 && isUnderWay && sendAt === '';
  return {
    ...{ batchId, name, status, title, isTestMode, listed, total, counts },
    ...{ sendAt, sendAtZone },
    remainingMs: isMoving
      ? estimateSendingMs({ faxes: counts.waiting, pages, sendsPerMinute })
      : null,
    createdAt: row.createdAt.toISOString(),
    createdBy: { userId: row.createdBy.id, name: row.createdBy.name },
  };
}

/** Over when all of its faxes are; one that is tried again makes it go on. */
function toStatus(column: BatchStatusColumn, { waiting, underWay }: BatchCounts): BatchStatus {
  if (column === 'stopped') return column;
  return waiting + underWay === 0 ? 'done' : column;
}
