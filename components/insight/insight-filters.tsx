'use client';

import { useQuery } from '@tanstack/react-query';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import type { InsightFilter } from '#lib/client/insight/insight-filter.ts';
import { peopleOptions } from '#lib/client/users/people-query.ts';
import { insightSpans } from '#lib/shared/insight/insight-query.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { DateFilter } from '../ui/date-filter.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Choice } from '../ui/choice.tsx';

const spans = [...insightSpans, 'days'] as const;
type SpanChoice = (typeof spans)[number];

const spanLabels: Record<SpanChoice, string> = {
  '24h': '24 hours',
  '7d': '7 days',
  '30d': '30 days',
  '12m': '12 months',
  days: 'Choose days',
};

interface InsightFiltersProps {
  filter: InsightFilter;
  onChange: (change: Partial<InsightFilter>) => void;
}

/** When, and whose. */
export function InsightFilters({ filter, onChange }: InsightFiltersProps) {
  const { span, from, to, line, user } = filter;
  const { data: lines = [] } = useQuery(faxLineListOptions());
  const { data: people = [] } = useQuery(peopleOptions());
  const hasDays = from !== null || to !== null;
  const choose = (chosen: SpanChoice) =>
    chosen === 'days' ? onChange(lastWeek()) : onChange({ span: chosen, from: null, to: null });
  return (
    <div role="group" aria-label="Filters" className="flex flex-wrap items-center gap-2">
      <Choice
        label="Span"
        value={hasDays ? 'days' : span}
        options={spans}
        toLabel={(of) => spanLabels[of]}
        onChange={choose}
      />
      {hasDays && (
        <>
          <DateFilter label="From" date={from} onChange={(day) => onChange({ from: day })} />
          <DateFilter label="To" date={to} onChange={(day) => onChange({ to: day })} />
        </>
      )}
      <FilterSelect
        {...{ label: 'From line', all: 'All lines', value: line }}
        options={lines.map(({ number }) => ({ value: number, label: formatRecipient(number) }))}
        onChange={(chosen) => onChange({ line: chosen })}
      />
      <FilterSelect
        {...{ label: 'Sent by', all: 'Everybody', value: user }}
        options={people.map(({ userId, name }) => ({ value: userId, label: name }))}
        onChange={(chosen) => onChange({ user: chosen })}
      />
    </div>
  );
}

const DAY_MS = 86_400_000;

function lastWeek(): Pick<InsightFilter, 'from' | 'to'> {
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return { from: new Date(today - 6 * DAY_MS), to: new Date(today) };
}
