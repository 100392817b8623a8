import type { Batch, BatchCounts, BatchStatus } from '#lib/shared/batches/batch.ts';
import { recipientZone } from '#lib/shared/batches/batch-schedule.ts';
import { formatDuration } from '#lib/shared/format/format-duration.ts';
import { nameZone } from '#lib/shared/time-zones/format-in-zone.ts';

export const batchStatusLabels: Record<BatchStatus, string> = {
  preparing: 'Getting ready',
  running: 'Sending',
  paused: 'Paused',
  stopped: 'Stopped',
  done: 'Done',
};

export const countLabels: Record<keyof BatchCounts, string> = {
  delivered: 'delivered',
  failed: 'failed',
  underWay: 'on the way',
  waiting: 'waiting',
  cancelled: 'cancelled',
};

/** In the order in which they stand in the bar. */
export const countNames = ['delivered', 'failed', 'underWay', 'waiting', 'cancelled'] as const;

const format = (count: number) => count.toLocaleString('en-US');

export function formatFaxes(count: number): string {
  return count === 1 ? '1 fax' : `${format(count)} faxes`;
}

/** "998 faxes: 700 delivered, 3 failed, 295 waiting." What is none is not said. */
export function describeCounts({ total, counts }: Pick<Batch, 'total' | 'counts'>): string {
  const parts = countNames
    .filter((name) => counts[name] > 0)
    .map((name) => `${format(counts[name])} ${countLabels[name]}`);
  return `${formatFaxes(total)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}

/** What happens now, in a sentence. */
export function describeProgress(batch: Batch): string {
  const { status, remainingMs, counts } = batch;
  if (status === 'paused') return 'Paused: nothing more is handed over until somebody resumes it.';
  if (status === 'stopped') return 'Stopped: what had not been sent was cancelled.';
  if (status === 'done')
    return counts.failed === 0 ? 'All of them are over.' : 'All of them are over; some failed.';
  if (isAhead(batch)) return describeTime(batch);
  if (counts.waiting === 0) return 'All have left; the last ones are on their way.';
  const left = remainingMs === null ? '' : ` About ${formatDuration(remainingMs)} left.`;
  return status === 'preparing'
    ? `The faxes are made; the first ones are on their way.${left}`
    : `The faxes leave one after the other, as fast as the provider takes them.${left}`;
}

/** It was given a time, and none of it has left. */
function isAhead({ sendAt, total, counts }: Batch): boolean {
  return sendAt !== '' && counts.waiting === total;
}

function describeTime({ sendAt, sendAtZone }: Batch): string {
  const [date = '', clock = ''] = sendAt.split('T');
  const by = sendAtZone === recipientZone ? 'each recipient’s own clock' : nameZone(sendAtZone);
  return `Scheduled for ${date}, ${clock} by ${by}. Until then it can be paused or stopped.`;
}
