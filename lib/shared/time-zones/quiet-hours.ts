import { toWallTime } from './wall-time.ts';

/** By the clock of the recipient's zone: "21:00" to "08:00". */
export interface QuietHours {
  from: string;
  until: string;
}

const MINUTE_MS = 60_000;
const MAX_MINUTES = 2 * 24 * 60;

/**
 * The time itself where nobody is asleep in any of these zones, else the minute from which that is
 * so. Asked of the clock minute by minute, so that days of 23 and 25 hours need no rule. Where
 * there is no such minute, as with hours that cover the day, the time itself.
 */
export function toCallableTime(time: Date, zones: readonly string[], hours: QuietHours): Date {
  if (!isQuiet(time, zones, hours)) return time;
  const nextMinute = (Math.floor(time.getTime() / MINUTE_MS) + 1) * MINUTE_MS;
  for (let minutes = 0; minutes < MAX_MINUTES; minutes += 1) {
    const candidate = new Date(nextMinute + minutes * MINUTE_MS);
    if (!isQuiet(candidate, zones, hours)) return candidate;
  }
  return time;
}

function isQuiet(time: Date, zones: readonly string[], { from, until }: QuietHours): boolean {
  return zones.some((zone) => {
    const clock = toWallTime(time, zone).slice(-5);
    return from <= until ? clock >= from && clock < until : clock >= from || clock < until;
  });
}
