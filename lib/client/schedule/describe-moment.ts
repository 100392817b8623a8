import { formatInZone, nameZone } from '#lib/shared/time-zones/format-in-zone.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { readViewerZone } from '../time/read-viewer-zone.ts';

interface Moment {
  at: Date;
  zone: string;
  now: Date;
  viewerZone?: string;
}

/**
 * "Thu 26 Nov, 09:00 New York time (15:00 your time)"; one clock where both show the same, and the
 * day twice where it is another one.
 */
export function describeMoment({ at, zone, now, viewerZone = readViewerZone() }: Moment): string {
  const [there, here] = [toWallTime(at, zone), toWallTime(at, viewerZone)];
  const time = formatInZone(at, zone, now);
  if (there === here) return time;
  const isSameDay = there.slice(0, 10) === here.slice(0, 10);
  const yours = isSameDay ? here.slice(-5) : formatInZone(at, viewerZone, now);
  return `${time} ${nameZone(zone)} (${yours} your time)`;
}

/** "09:00 New York time" where the viewer's clock shows another time then, else null. */
export function nameOtherClock(
  at: Date,
  zone: string,
  viewerZone = readViewerZone(),
): string | null {
  const there = toWallTime(at, zone);
  if (there === toWallTime(at, viewerZone)) return null;
  return `${there.slice(-5)} ${nameZone(zone)}`;
}
