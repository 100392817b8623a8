'use client';

import { useQuery } from '@tanstack/react-query';
import { SlidersHorizontal } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { isFiltered, noFilter, toListQuery, type FaxFilter } from '#lib/client/faxes/fax-filter.ts';
import { listChips } from '#lib/client/faxes/list-chips.ts';
import { tagListOptions } from '#lib/client/tags/tag-queries.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { peopleOptions } from '#lib/client/users/people-query.ts';
import { Button } from '../ui/button.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FaxCountText } from './fax-count-text.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { StatusFilter } from './status-filter.tsx';

interface FaxFiltersProps {
  /** What the list below shows: the filter, and where it stands. */
  listed: FaxFilter;
  filter: FaxFilter;
  /** Sees the faxes of all, deleted ones and who made them. */
  hasHistory: boolean;
  onChange: (change: Partial<FaxFilter>) => void;
  /** What changes how the list looks. */
  tools: ReactNode;
}

export function FaxFilters({ listed, filter, hasHistory, onChange, tools }: FaxFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  // The server does not know the viewer's zone, and must write what the browser writes at first.
  const zone = useNow() ? undefined : 'UTC';
  const { data: tags = [] } = useQuery(tagListOptions());
  const { data: people = [] } = useQuery({ ...peopleOptions(), enabled: hasHistory });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <StatusFilter
          status={filter.status ?? []}
          hasHistory={hasHistory}
          onChange={(status) => onChange({ status })}
        />
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <SlidersHorizontal aria-hidden className="size-4" /> Filters
        </Button>
        <span className="ml-auto flex items-center gap-1">
          <FaxCountText filter={listed} />
          <ExportMenu label="Export this list" query={toListQuery(listed)} />
          {tools}
        </span>
      </div>
      {isOpen && <FilterPanel filter={filter} people={people} tags={tags} onChange={onChange} />}
      {isFiltered(filter) && (
        <FilterChips
          chips={listChips(filter, { people, tags, zone })}
          onChange={onChange}
          onClear={() => onChange(noFilter)}
        />
      )}
    </div>
  );
}
