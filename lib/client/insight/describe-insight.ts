import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import {
  describeDeliverySpan,
  findDeliverySpan,
  type DeliveryTimes,
} from '#lib/shared/insight/delivery-time.ts';
import type { FaxCounts } from '#lib/shared/insight/insight.ts';
import { toClock } from '../time/to-clock.ts';

/** "96 %"; never 100 % or 0 % where it is not all or none. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = Math.round((part / whole) * 100);
  if (percent === 100 && part < whole) return 'over 99 %';
  if (percent === 0 && part > 0) return 'under 1 %';
  return `${percent} %`;
}

/** "Of 1,204 faxes, 96 % were delivered. 12 more are on their way or were called off." */
export function describeDelivery({ delivered, failed, other }: FaxCounts): string {
  const ended = delivered + failed;
  const rest = other > 0 ? ` ${other.toLocaleString('en-US')} more ${isAre(other)}` : '';
  const way = other === 1 ? 'on its way or was called off' : 'on their way or were called off';
  const tail = rest && `${rest} ${way}.`;
  if (ended === 0) return `No fax has come to an end.${tail}`;
  return `Of ${formatFaxes(ended)}, ${formatShare(delivered, ended)} ${ended === 1 ? 'was' : 'were'} delivered.${tail}`;
}

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** "Half were delivered within 2 minutes, nine in ten within 15 minutes." */
export function describeTimes(times: DeliveryTimes): string {
  const [half, most] = [findDeliverySpan(times, 0.5), findDeliverySpan(times, 0.9)];
  if (half === null || most === null) return 'No fax was delivered.';
  const [first, second] = [describeDeliverySpan(half), describeDeliverySpan(most)];
  return first === second
    ? `Nine in ten were delivered ${first}.`
    : `Half were delivered ${first}, nine in ten ${second}.`;
}

/** "Retries saved 57 faxes." */
export function describeSaved({ delivered, saved }: FaxCounts): string {
  if (saved === 0) return 'No fax needed another try to arrive.';
  return `Retries saved ${formatFaxes(saved)}, ${formatShare(saved, delivered)} of those delivered.`;
}

/** "Line busy is behind 45 % of 120 faxes that failed." `places` are the most first. */
export function describeShare(
  places: readonly { label: string; failed: number }[],
  failed: number,
): string {
  const [top] = places;
  if (!top || failed === 0) return 'No fax failed.';
  if (failed === 1) return `${top.label}: the one fax that failed.`;
  return `${top.label}: ${formatShare(top.failed, failed)} of ${formatFaxes(failed)} that failed.`;
}

/** "Most of the faxes that failed were sent between 9:00 and 10:00." */
export function describeHours(hours: readonly number[]): string {
  const most = Math.max(...hours);
  if (most <= 0) return 'No fax failed.';
  const hour = hours.indexOf(most);
  return `The hour with the most failures begins at ${toClock(hour)}: ${formatFaxes(most)}.`;
}
