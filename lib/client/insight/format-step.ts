import type { InsightUnit } from '#lib/shared/insight/insight.ts';

const formats: Record<InsightUnit, Intl.DateTimeFormatOptions> = {
  hour: { weekday: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  // Months are added up from days of UTC.
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
};

/** "Sun 14:00", "29 Nov" or "Nov 2026": how a step of the span is called here. */
export function formatStep(from: string, unit: InsightUnit): string {
  return new Intl.DateTimeFormat('en-GB', { ...formats[unit], hourCycle: 'h23' }).format(
    new Date(from),
  );
}
