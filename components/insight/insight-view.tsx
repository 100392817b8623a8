'use client';

import { useQuery } from '@tanstack/react-query';
import { ChartColumn } from 'lucide-react';
import { classNames } from '#lib/client/class-names.ts';
import { insightOptions, toChartCsvPath } from '#lib/client/insight/insight-queries.ts';
import { useInsightFilter } from '#lib/client/insight/use-insight-filter.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { InsightCharts } from './insight-charts.tsx';
import { InsightFilters } from './insight-filters.tsx';
import { InsightNowPanel } from './insight-now-panel.tsx';
import { InsightNumbers } from './insight-numbers.tsx';
import { InsightSkeleton } from './insight-skeleton.tsx';

/** The dashboard: what became of the faxes of a span, and how it stands now. */
export function InsightView() {
  const [filter, setFilter] = useInsightFilter();
  return (
    <div className="flex flex-col gap-4">
      <InsightFilters filter={filter} onChange={(change) => void setFilter(change)} />
      <SpanPart />
      <InsightNowPanel />
    </div>
  );
}

function SpanPart() {
  const [filter] = useInsightFilter();
  const { data, error, refetch, isPlaceholderData } = useQuery(insightOptions(filter));
  if (error && !data)
    return (
      <ErrorNote title="The numbers could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  if (!data) return <InsightSkeleton />;
  const { delivered, failed, other } = data.total;
  if (delivered + failed + other === 0)
    return (
      <EmptyState icon={ChartColumn} title="No faxes in this span">
        How many faxes are delivered, how long they take and why some fail is shown here, some
        seconds after they were sent. Choose a longer span to look further back.
      </EmptyState>
    );
  const props = {
    insight: data,
    whose: { line: filter.line, user: filter.user },
    toCsvPath: toChartCsvPath.bind(null, filter),
  };
  return (
    <div
      aria-busy={isPlaceholderData}
      className={classNames('flex flex-col gap-4', isPlaceholderData && 'opacity-60')}
    >
      <InsightNumbers {...props} />
      <InsightCharts {...props} />
    </div>
  );
}
