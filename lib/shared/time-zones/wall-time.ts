const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall of a zone shows, to the minute: "2026-11-26T09:00". */
export function toWallTime(time: Date, zone: string): string {
  const parts = new Map<string, string>(
    formatOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map(
    (type) => parts.get(type) ?? '',
  );
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/**
 * When the clock of a zone shows this time: once as a rule, never where clocks are put forward over
 * it, twice where they are put back, the earlier one first.
 */
export function toInstants(wallTime: string, zone: string): Date[] {
  const asUtc = Date.parse(`${wallTime}:00Z`);
  if (Number.isNaN(asUtc)) return [];
  const offsetsMs = [-DAY_MS, 0, DAY_MS].map((aroundMs) => offsetAt(asUtc + aroundMs, zone));
  return [...new Set(offsetsMs)]
    .map((offsetMs) => new Date(asUtc - offsetMs))
    .filter((instant) => toWallTime(instant, zone) === wallTime)
    .toSorted((a, b) => a.getTime() - b.getTime());
}

function offsetAt(timeMs: number, zone: string): number {
  const wholeMs = Math.floor(timeMs / MINUTE_MS) * MINUTE_MS;
  return Date.parse(`${toWallTime(new Date(wholeMs), zone)}:00Z`) - wholeMs;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const digits = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', ...digits, hourCycle: 'h23' },
  });
  formats.set(zone, format);
  return format;
}
