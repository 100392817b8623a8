import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import { formatDay } from '#lib/shared/format/format-day.ts';
import type { NumberHistory } from '#lib/shared/recipients/number-history.ts';

/** "The last 3 faxes to it failed: number not in service, since Monday."; null when none did. */
export function describeFailures(history: NumberHistory, now: Date): string | null {
  const { failuresInARow: count, failureCode, failingSince } = history;
  if (count === 0 || failingSince === null) return null;
  const reason = failureCode ? `: ${adviseOn(failureCode).reason}` : '';
  const day = formatDay(failingSince, now);
  return count === 1
    ? `The last fax to it failed ${day}${reason}.`
    : `The last ${count} faxes to it failed${reason}, since ${day}.`;
}

/** "Last delivered yesterday."; null when nothing arrived lately. */
export function describeDelivery({ lastDeliveredAt }: NumberHistory, now: Date): string | null {
  return lastDeliveredAt && `Last delivered ${formatDay(lastDeliveredAt, now)}.`;
}
