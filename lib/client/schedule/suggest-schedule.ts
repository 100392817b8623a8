import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Tomorrow morning by the clock of this zone, for who has chosen no time yet. */
export function suggestSchedule(zone: string, now: Date): Schedule {
  const tomorrow = toWallTime(new Date(now.getTime() + DAY_MS), zone).slice(0, 10);
  return { sendAt: `${tomorrow}T09:00`, sendAtZone: zone };
}
