import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { formatDayAndClock } from '#lib/shared/format/format-time.ts';
import { describeNextTry } from './describe-next-try.ts';
import { judgeDelay } from './judge-delay.ts';
import { mayDecide } from './may-decide.ts';

/** Statuses whose code says nothing that the word does not say. */
const selfEvident: ReadonlySet<FaxStatus> = new Set([
  'draft',
  'sending',
  'transmitting',
  'delivered',
  'cancelled',
  'deleted',
]);

const delays = { late: 'takes longer than usual', stuck: 'stuck' };

/**
 * What stands after the status: "line busy, next try 14:32, 2 of 5"; null where the word is enough.
 * Without the time (on the server) nothing is said that depends on it.
 */
export function describeReason(fax: Fax, now: Date | null): string | null {
  if (fax.status === 'transmitting') return describeDelay(fax, now);
  if (fax.status === 'outcome_unknown') return describeUnknown(fax, now);
  if (fax.status === 'scheduled') return now && describeStart(fax);
  if (selfEvident.has(fax.status)) return null;
  if (fax.waitReason) return adviseOn(fax.waitReason).reason;
  return describeCode(fax, now);
}

function describeStart({ scheduledAt, isQuietHold }: Fax): string | null {
  if (!scheduledAt) return null;
  return `leaves ${formatDayAndClock(scheduledAt)}${isQuietHold ? ', after quiet hours' : ''}`;
}

function describeCode(fax: Fax, now: Date | null): string | null {
  const reason = fax.statusCode ? adviseOn(fax.statusCode).reason : null;
  const partial = fax.isPartial ? 'some recipients only' : null;
  return [reason, partial, now && describeNextTry(fax)].filter(Boolean).join(', ') || null;
}

function describeUnknown(fax: Fax, now: Date | null): string {
  return now && mayDecide(fax, now) ? 'somebody has to decide' : 'Faxdesk is finding out';
}

function describeDelay(fax: Fax, now: Date | null): string | null {
  const delay = now && judgeDelay(fax, now);
  return delay && delays[delay];
}
