import type { InsightUnit } from '#lib/shared/insight/insight.ts';

const formats: Record<InsightUnit, Intl.DateTimeFormatOptions> = {
  hour: { weekday: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  // Months are added up from days of UTC.
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
};

const HALF_DAY_MS = 12 * 60 * 60_000;

/** "Sun 14:00", "29 Nov" or "Nov 2026": how a step of the span is called here. */
export function formatStep(from: string, unit: InsightUnit): string {
  const at = new Date(from);
  // Where the zone is half an hour off, a day begins in the one before: its noon is in none but itself.
  if (unit === 'day') at.setTime(at.getTime() + HALF_DAY_MS);
  return new Intl.DateTimeFormat('en-GB', { ...formats[unit], hourCycle: 'h23' }).format(at);
}
