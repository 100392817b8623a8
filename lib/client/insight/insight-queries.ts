import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { Insight, InsightNow } from '#lib/shared/insight/insight.ts';
import type { InsightChart } from '#lib/shared/insight/insight-query.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { readViewerZone } from '../time/read-viewer-zone.ts';
import { toInsightQuery, type InsightFilter } from './insight-filter.ts';

const REFRESH_MS = 15_000;

/** Asked for by the browser alone: it knows the zone in which a day begins. */
export function insightOptions(filter: InsightFilter) {
  return queryOptions({
    queryKey: ['insight', 'span', filter],
    queryFn: ({ signal }) =>
      requestJson(`${apiPaths.insight}?${toSearch(filter)}`, Insight, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
}

export function insightNowOptions() {
  return queryOptions({
    queryKey: ['insight', 'now'],
    queryFn: ({ signal }) => requestJson(apiPaths.insightNow, InsightNow, { signal }),
    refetchInterval: REFRESH_MS,
  });
}

/** Where a chart is as CSV. */
export function toChartCsvPath(filter: InsightFilter, chart: InsightChart): string {
  const search = toSearch(filter);
  search.set('chart', chart);
  return `${apiPaths.insightCsv}?${search}`;
}

function toSearch(filter: InsightFilter): URLSearchParams {
  return new URLSearchParams(toInsightQuery(filter, readViewerZone()));
}
