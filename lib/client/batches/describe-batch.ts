import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import type { Batch, BatchCounts, BatchStatus } from '#lib/shared/batches/batch.ts';
import { recipientZone } from '#lib/shared/batches/batch-schedule.ts';
import { formatDuration } from '#lib/shared/format/format-duration.ts';
import { describeMoment } from '../schedule/describe-moment.ts';

export const batchStatusLabels: Record<BatchStatus, string> = {
  preparing: 'Getting ready',
  scheduled: 'Scheduled',
  running: 'Sending',
  in_doubt: 'Needs a look',
  paused: 'Paused',
  stopped: 'Stopped',
  done: 'Done',
};

export const countLabels: Record<keyof BatchCounts, string> = {
  delivered: 'delivered',
  failed: 'failed',
  underWay: 'on the way',
  inDoubt: 'unclear',
  waiting: 'waiting',
  cancelled: 'cancelled',
};

/** In the order in which they stand in the bar. */
export const countNames = [
  'delivered',
  'failed',
  'inDoubt',
  'underWay',
  'waiting',
  'cancelled',
] as const;

const format = (count: number) => count.toLocaleString('en-US');

/** "998 faxes: 700 delivered, 3 failed, 295 waiting." What is none is not said. */
export function describeCounts({ total, counts }: Pick<Batch, 'total' | 'counts'>): string {
  const parts = countNames
    .filter((name) => counts[name] > 0)
    .map((name) => `${format(counts[name])} ${countLabels[name]}`);
  return `${formatFaxes(total)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}

/** What happens now, in a sentence. */
export function describeProgress(batch: Batch, now: Date): string {
  const { status, counts } = batch;
  if (status === 'paused') return 'Paused: nothing more is handed over until somebody resumes it.';
  if (status === 'stopped') return 'Stopped: what had not been sent was cancelled.';
  if (status === 'done')
    return counts.failed === 0 ? 'All of them are over.' : 'All of them are over; some failed.';
  if (status === 'in_doubt') return 'All have left; what became of some, a person has to say.';
  if (status === 'scheduled') return describeTime(batch, now);
  if (counts.waiting === 0) return 'All have left; the last ones are on their way.';
  return describeSending(batch, now);
}

function describeSending(batch: Batch, now: Date): string {
  const { status, remainingMs, nextDeparture } = batch;
  const left = remainingMs === null ? '' : ` About ${formatDuration(remainingMs)} left.`;
  const later = nextDeparture
    ? ` Those that wait for their time leave from ${toMoment(nextDeparture, now)} on.`
    : '';
  return status === 'preparing'
    ? `The faxes are being made; the first ones leave meanwhile.${left}${later}`
    : `The faxes leave one after the other, as fast as the provider takes them.${left}${later}`;
}

type Departure = NonNullable<Batch['nextDeparture']>;

function toMoment({ at, zone }: Departure, now: Date): string {
  return describeMoment({ at: new Date(at), zone, now });
}

function describeTime({ nextDeparture, sendAtZone }: Batch, now: Date): string {
  if (!nextDeparture) return 'Scheduled; the faxes are made now.';
  const moment = toMoment(nextDeparture, now);
  const why = nextDeparture.isQuietHold ? 'Quiet hours at the recipients: the' : 'The';
  const each = sendAtZone === recipientZone ? ', each by the recipient’s own clock' : '';
  return `${why} first of those that wait leaves ${moment}${each}. Until then it can be paused or stopped.`;
}
