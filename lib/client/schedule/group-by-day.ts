import type { Fax } from '#lib/shared/faxes/fax.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { readViewerZone } from '../time/read-viewer-zone.ts';

export interface AgendaDay {
  /** "2026-11-26", in the viewer's zone. */
  date: string;
  faxes: Fax[];
}

/** The faxes that wait for their time by the day on which they leave, in their order. */
export function groupByDay(faxes: readonly Fax[], zone = readViewerZone()): AgendaDay[] {
  const byDate = Map.groupBy(faxes, ({ scheduledAt }) =>
    scheduledAt ? toWallTime(new Date(scheduledAt), zone).slice(0, 10) : '',
  );
  return [...byDate].map(([date, of]) => ({ date, faxes: of }));
}

/** The viewer's day: "2026-11-26". */
export function today(now: Date, zone = readViewerZone()): string {
  return toWallTime(now, zone).slice(0, 10);
}

/** "today", "tomorrow", else "Thursday 26 November". */
export function nameDay(date: string, now: Date, zone = readViewerZone()): string {
  const current = today(now, zone);
  const days = Math.round((Date.parse(date) - Date.parse(current)) / 86_400_000);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) !== current.slice(0, 4) && { year: 'numeric' }),
  }).format(new Date(date));
}
