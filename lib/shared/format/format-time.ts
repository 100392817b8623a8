const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Relative under a day ("4 minutes ago", "in 2 minutes"), else the date, in the viewer's zone. */
export function formatTime(time: string, now: Date): string {
  const at = new Date(time);
  const differenceMs = at.getTime() - now.getTime();
  const distanceMs = Math.abs(differenceMs);
  if (distanceMs >= DAY_MS) return formatDate(at, now);
  if (distanceMs < MINUTE_MS) return 'now';
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
  return distanceMs < HOUR_MS
    ? relative.format(Math.trunc(differenceMs / MINUTE_MS), 'minute')
    : relative.format(Math.trunc(differenceMs / HOUR_MS), 'hour');
}

function formatDate(at: Date, now: Date): string {
  const isThisYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat('en', {
    day: 'numeric',
    month: 'short',
    ...(isThisYear
      ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
      : { year: 'numeric' }),
  }).format(at);
}

/** The exact time with its zone, for a tooltip: "24 November 2026 at 14:32:05 GMT+1". */
export function formatExactTime(time: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'long' }).format(
    new Date(time),
  );
}

/** The clock time of today, as in "next try 14:32". */
export function formatClock(time: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(time),
  );
}

/** The day and the clock time in the viewer's zone: "Thu 26 Nov, 09:00". */
export function formatDayAndClock(time: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(time));
}
