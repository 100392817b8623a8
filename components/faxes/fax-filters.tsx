'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SlidersHorizontal } from 'lucide-react';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { isFiltered, noFilter, type FaxFilter } from '#lib/client/faxes/fax-filter.ts';
import { classNames } from '#lib/client/class-names.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import { DateFilter } from './date-filter.tsx';
import { StatusFilter } from './status-filter.tsx';

interface FaxFiltersProps {
  filter: FaxFilter;
  hasHistory: boolean;
  onChange: (change: Partial<FaxFilter>) => void;
}

export function FaxFilters({ filter, hasHistory, onChange }: FaxFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="flex items-center gap-1 max-lg:w-full">
        <StatusFilter
          status={filter.status ?? []}
          hasHistory={hasHistory}
          onChange={(status) => onChange({ status })}
        />
        <IconButton
          icon={SlidersHorizontal}
          label="More filters"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="ml-auto lg:hidden"
        />
      </div>
      <div
        className={classNames(
          'flex-wrap items-center gap-2 lg:flex',
          isOpen ? 'flex max-lg:w-full' : 'hidden',
        )}
      >
        <LineFilter sender={filter.sender} onChange={(sender) => onChange({ sender })} />
        <DateFilter label="From" date={filter.from} onChange={(from) => onChange({ from })} />
        <DateFilter label="To" date={filter.to} onChange={(to) => onChange({ to })} />
      </div>
      {isFiltered(filter) && (
        <Button look="quiet" onClick={() => onChange(noFilter)}>
          Clear filters
        </Button>
      )}
    </div>
  );
}

interface LineFilterProps {
  sender: string | null;
  onChange: (sender: string | null) => void;
}

function LineFilter({ sender, onChange }: LineFilterProps) {
  const { data: lines = [] } = useQuery(faxLineListOptions());
  const numbers = new Set([...lines.map((line) => line.number), ...(sender ? [sender] : [])]);
  return (
    <Select
      aria-label="From line"
      value={sender ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">All lines</option>
      {[...numbers].map((number) => (
        <option key={number} value={number}>
          {formatRecipient(number)}
        </option>
      ))}
    </Select>
  );
}
