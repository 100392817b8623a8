import { parseAsIsoDate, parseAsString, parseAsStringLiteral, type inferParserType } from 'nuqs';
import { insightSpans } from '#lib/shared/insight/insight-query.ts';

/** What the dashboard is about, as it stands in the URL. Two days take the place of a span. */
export const insightParsers = {
  span: parseAsStringLiteral(insightSpans).withDefault('30d'),
  from: parseAsIsoDate,
  to: parseAsIsoDate,
  line: parseAsString,
  user: parseAsString,
};
export type InsightFilter = inferParserType<typeof insightParsers>;

/** The same as the API takes it; days and hours are those of the viewer. */
export function toInsightQuery(filter: InsightFilter, timeZone: string): Record<string, string> {
  const { span, from, to, line, user } = filter;
  return {
    ...(from && to ? { from: toDay(from), to: toDay(to) } : { span }),
    timeZone,
    ...(line && { line }),
    ...(user && { user }),
  };
}

/** A date of the URL is midnight UTC. */
function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
