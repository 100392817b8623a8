import type { Random } from './random.ts';

const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;
const YEARS = 4;

/** Where the office is, its clock is so far behind UTC. */
const OFFICE_BEHIND_MS = 5 * HOUR_MS;

/** From Sunday on. */
const byWeekday = [0.03, 1.15, 1.1, 1, 1, 0.9, 0.08] as const;

/** How much is sent in each hour of a day, by the office's clock. */
const byHour = [
  ...[0.2, 0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 2, 6, 10, 12, 11],
  ...[7, 9, 11, 12, 10, 6, 2, 1, 0.6, 0.4, 0.3, 0.2],
];

/** When the faxes of several years were made, a day at a time, in order: all before `until`. */
export function* listDays(random: Random, count: number, until: Date): Generator<Date[]> {
  const days = YEARS * 365;
  const first = until.getTime() - days * DAY_MS;
  const weights = Array.from({ length: days }, (_, day) => weighDay(random, first, day, days));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let made = 0;
  for (const [day, weight] of weights.entries()) {
    weighed += weight;
    const upTo = day === days - 1 ? count : Math.round((count * weighed) / total);
    const times = Array.from({ length: upTo - made }, () => pickTime(random, first + day * DAY_MS));
    made = upTo;
    yield times.sort((a, b) => a.getTime() - b.getTime());
  }
}

/** The office grows to twice its size, and no day is like the other. */
function weighDay(random: Random, first: number, day: number, days: number): number {
  const weekday = new Date(first + day * DAY_MS).getUTCDay();
  return (byWeekday[weekday] ?? 1) * (1 + day / days) * (0.8 + 0.4 * random.share());
}

function pickTime(random: Random, dayStart: number): Date {
  const hours = byHour.map((weight, hour) => [hour, weight] as const);
  const [first = [0, 1] as const, ...others] = hours;
  const hour = (random.weigh([first, ...others]) + OFFICE_BEHIND_MS / HOUR_MS) % 24;
  return new Date(dayStart + hour * HOUR_MS + random.below(HOUR_MS));
}
