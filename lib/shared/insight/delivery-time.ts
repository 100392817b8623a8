const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Where the spans of the time to deliver end, in seconds; behind the last one there is one more. The
 * tallies keep the place in this list: who changes it has them filled anew.
 */
export const deliveryTimeBounds = [
  ...[30, MINUTE, 2 * MINUTE, 3 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE],
  ...[HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 24 * HOUR],
] as const;

/** How many of the faxes were delivered within each span. */
export type DeliveryTimes = readonly number[];

/** No fax in any of them. */
export function noDeliveryTimes(): number[] {
  return Array.from({ length: deliveryTimeBounds.length + 1 }, () => 0);
}

/**
 * The place of the span within which so large a share (0 to 1) was delivered; null for no faxes. It
 * says "within 2 minutes" and no more, since that is all the spans know.
 */
export function findDeliverySpan(times: DeliveryTimes, share: number): number | null {
  const total = times.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let reached = 0;
  const span = times.findIndex((count) => {
    reached += count;
    return reached >= total * share;
  });
  return span === -1 ? times.length - 1 : span;
}

/** "within 2 minutes", "in more than 24 hours". */
export function describeDeliverySpan(span: number): string {
  const bound = deliveryTimeBounds[span];
  return bound === undefined
    ? `in more than ${toText(deliveryTimeBounds.at(-1) ?? 0)}`
    : `within ${toText(bound)}`;
}

function toText(seconds: number): string {
  if (seconds < MINUTE) return `${seconds} seconds`;
  if (seconds < HOUR) return toCount(seconds / MINUTE, 'minute');
  return toCount(seconds / HOUR, 'hour');
}

function toCount(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
