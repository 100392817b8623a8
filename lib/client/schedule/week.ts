const DAY_MS = 24 * 60 * 60_000;
const daysOfWeek = 7;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** "2026-11-26" so many days later: a day of the calendar, whatever clocks do on it. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday of the week in which this day is. */
export function toMonday(date: string): string {
  return shiftDate(date, -((new Date(date).getUTCDay() + daysOfWeek - 1) % daysOfWeek));
}

/** The seven days from this Monday on. */
export function listWeek(monday: string): string[] {
  return Array.from({ length: daysOfWeek }, (_, day) => shiftDate(monday, day));
}

/** The Monday that a URL names, of any day of its week; null for what is no day. */
export function parseWeek(typed: string): string | null {
  return shape.test(typed) && !Number.isNaN(Date.parse(typed)) ? toMonday(typed) : null;
}

/** "23 – 29 November 2026". */
export function nameWeek(monday: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' },
  });
  return format.formatRange(new Date(monday), new Date(shiftDate(monday, daysOfWeek - 1)));
}

/** "Thu 26". */
export function nameWeekday(date: string): string {
  const options = { timeZone: 'UTC', weekday: 'short', day: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(date));
}
