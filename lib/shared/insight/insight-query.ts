import { z } from 'zod';
import { TimeZone } from '../time-zones/time-zone.ts';

/** Spans that end now. */
export const insightSpans = ['24h', '7d', '30d', '12m'] as const;
export type InsightSpan = (typeof insightSpans)[number];

const MAX_DAYS = 3660;
const DAY_MS = 86_400_000;

const Fields = z.object({
  /** Unless it is from one day to another. */
  span: z.enum(insightSpans, 'This span does not exist.').default('30d'),
  /** The first day, and the last one; both or neither. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Of the viewer: days, months and hours of the day are its. */
  timeZone: TimeZone.default('UTC'),
  /** Faxes from this fax line. */
  line: z.string().min(1).max(40).optional(),
  /** Faxes that this person made. */
  user: z.uuid('This person does not exist.').optional(),
});

function areDaysRight({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  if (from === undefined || to === undefined) return from === to;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return from >= '1900-01-01' && days >= 0 && days < MAX_DAYS;
}
const wrongDays = 'Name the first day and the last one, ten years apart at most.';

/** The query of `GET /api/insight`: all optional. */
export const InsightQuery = Fields.refine(areDaysRight, wrongDays);
export type InsightQuery = z.infer<typeof InsightQuery>;

export const insightCharts = [
  'time',
  'causes',
  'destinations',
  'lines',
  'people',
  'hours',
] as const;
export type InsightChart = (typeof insightCharts)[number];

/** The query of a chart as CSV. */
export const ExportInsightQuery = Fields.extend({
  chart: z.enum(insightCharts, 'This chart does not exist.'),
}).refine(areDaysRight, wrongDays);
export type ExportInsightQuery = z.infer<typeof ExportInsightQuery>;
