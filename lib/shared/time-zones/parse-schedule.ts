import { isTimeZone } from './is-time-zone.ts';
import { toInstants } from './wall-time.ts';

/** A time on the wall and the zone of that wall, as they are chosen and kept. */
export interface Schedule {
  /** "2026-11-26T09:00" */
  sendAt: string;
  /** IANA, such as "America/New_York". */
  sendAtZone: string;
}

export type ParsedSchedule =
  | {
      ok: true;
      at: Date;
      /** The clock shows it twice; the first one is meant. */
      isTwice: boolean;
    }
  | { ok: false; sentence: string };

const refuse = (sentence: string): ParsedSchedule => ({ ok: false, sentence });

/** A year that is still being typed reads as 0002, then as 0020: no date yet. */
const wallTimePattern = /^2\d{3}-\d\d-\d\dT\d\d:\d\d$/;

/** When that is, or why there is no such time. */
export function parseSchedule({ sendAt, sendAtZone }: Schedule): ParsedSchedule {
  if (!wallTimePattern.test(sendAt)) return refuse('Choose a date and a time.');
  if (!isTimeZone(sendAtZone)) return refuse('Choose a time zone.');
  if (Number.isNaN(Date.parse(`${sendAt}:00Z`))) return refuse('This date does not exist.');
  const [at, ...more] = toInstants(sendAt, sendAtZone);
  return at
    ? { ok: true, at, isTwice: more.length > 0 }
    : refuse('This time does not exist: the clocks are put forward over it. Choose another one.');
}

const MAX_AHEAD_MS = 366 * 24 * 60 * 60_000;

/** Why a fax can’t be kept until then; null when it can. */
export function refuseTime(at: Date, now: Date): string | null {
  if (at <= now) return 'This time has passed. Choose a later one, or send now.';
  if (at.getTime() - now.getTime() > MAX_AHEAD_MS) return 'Choose a time within a year.';
  return null;
}
