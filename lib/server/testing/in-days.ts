import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';

const DAY_MS = 24 * 60 * 60_000;

/** So many days from now by UTC's clock, as a time to send at is typed. */
export function inDays(days: number): string {
  return toWallTime(new Date(Date.now() + days * DAY_MS), 'UTC');
}
