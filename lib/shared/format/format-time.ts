const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

// Made once: to make one takes a hundred times as long as to use it, and a list has hundreds of times.
const clock = { hour: '2-digit', minute: '2-digit' } as const;
const dayAndMonth = { day: 'numeric', month: 'short' } as const;
const formats = {
  relative: new Intl.RelativeTimeFormat('en', { numeric: 'always' }),
  thisYear: new Intl.DateTimeFormat('en', { ...dayAndMonth, ...clock, hourCycle: 'h23' }),
  otherYear: new Intl.DateTimeFormat('en', { ...dayAndMonth, year: 'numeric' }),
  exact: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'long' }),
  clock: new Intl.DateTimeFormat('en-GB', clock),
  dayAndClock: new Intl.DateTimeFormat('en-GB', { weekday: 'short', ...dayAndMonth, ...clock }),
  dayYearAndClock: new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', ...dayAndMonth, year: 'numeric', ...clock },
  }),
};

/** Relative under a day ("4 minutes ago", "in 2 minutes"), else the date, in the viewer's zone. */
export function formatTime(time: string, now: Date): string {
  const at = new Date(time);
  const differenceMs = at.getTime() - now.getTime();
  const distanceMs = Math.abs(differenceMs);
  if (distanceMs >= DAY_MS) return formatDate(at, now);
  if (distanceMs < MINUTE_MS) return 'now';
  return distanceMs < HOUR_MS
    ? formats.relative.format(Math.trunc(differenceMs / MINUTE_MS), 'minute')
    : formats.relative.format(Math.trunc(differenceMs / HOUR_MS), 'hour');
}

function formatDate(at: Date, now: Date): string {
  const isThisYear = at.getFullYear() === now.getFullYear();
  return (isThisYear ? formats.thisYear : formats.otherYear).format(at);
}

/** The exact time with its zone, for a tooltip: "24 November 2026 at 14:32:05 GMT+1". */
export function formatExactTime(time: string): string {
  return formats.exact.format(new Date(time));
}

/** The clock time of today, as in "next try 14:32". */
export function formatClock(time: string): string {
  return formats.clock.format(new Date(time));
}

/** The day and the clock time in the viewer's zone: "Thu 26 Nov, 09:00", with another year than this one if it has one. */
export function formatDayAndClock(time: string): string {
  const moment = new Date(time);
  const isThisYear = moment.getFullYear() === new Date().getFullYear();
  return (isThisYear ? formats.dayAndClock : formats.dayYearAndClock).format(moment);
}
