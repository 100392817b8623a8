'use client';

import { useQuery } from '@tanstack/react-query';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import type { FaxFilter } from '#lib/client/faxes/fax-filter.ts';
import { directionLabels, toCodeLabel } from '#lib/client/faxes/list-chips.ts';
import type { Tag } from '#lib/shared/tags/tag.ts';
import type { Person } from '#lib/shared/users/person.ts';
import { faxDirections } from '#lib/shared/faxes/fax.ts';
import { failureCodes } from '#lib/shared/faxes/failure-advice.ts';
import { none } from '#lib/shared/faxes/list-faxes-query.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { DateFilter } from '../ui/date-filter.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';

interface FilterPanelProps {
  filter: FaxFilter;
  /** Whose faxes may be chosen; none where one sees one’s own alone. */
  people: readonly Person[];
  tags: readonly Tag[];
  onChange: (change: Partial<FaxFilter>) => void;
}

/** All filters beside the status. */
export function FilterPanel({ filter, people, tags, onChange }: FilterPanelProps) {
  const { data: lines = [] } = useQuery(faxLineListOptions());
  const numbers = new Set(lines.map((line) => line.number));
  if (filter.sender && filter.sender !== none) numbers.add(filter.sender);
  const codes = filter.code ?? [];
  return (
    <div role="group" aria-label="More filters" className="flex flex-wrap items-center gap-2">
      <FilterSelect
        label="Why it failed"
        all={codes.length > 0 ? 'Another reason…' : 'Any reason'}
        value={null}
        options={failureCodes
          .filter((code) => !codes.includes(code))
          .map((code) => ({ value: code, label: toCodeLabel(code) }))}
        onChange={(code) => onChange({ code: code ? [...codes, code] : null })}
      />
      <FilterSelect
        label="Direction"
        all="Sent and received"
        value={filter.direction}
        options={faxDirections.map((value) => ({ value, label: directionLabels[value] }))}
        onChange={(direction) => onChange({ direction })}
      />
      {people.length > 0 && (
        <FilterSelect
          label="Sent by"
          all="Everybody"
          value={filter.user}
          options={[
            ...people.map(({ userId, name }) => ({ value: userId, label: name })),
            { value: none, label: 'Sent elsewhere' },
          ]}
          onChange={(user) => onChange({ user })}
        />
      )}
      <FilterSelect
        label="From line"
        all="All lines"
        value={filter.sender}
        options={[
          ...[...numbers].map((value) => ({ value, label: formatRecipient(value) })),
          { value: none, label: 'No fax line' },
        ]}
        onChange={(sender) => onChange({ sender })}
      />
      <MarkFilters filter={filter} tags={tags} onChange={onChange} />
      <DateFilter label="From" date={filter.from} onChange={(from) => onChange({ from })} />
      <DateFilter label="To" date={filter.to} onChange={(to) => onChange({ to })} />
    </div>
  );
}

/** What people added to a fax. */
function MarkFilters({ filter, tags, onChange }: Omit<FilterPanelProps, 'people'>) {
  const chosen = filter.tag ?? [];
  return (
    <>
      {tags.length > 0 && (
        <FilterSelect
          label="Tag"
          all={chosen.length > 0 ? 'And the tag…' : 'Any tag or none'}
          value={null}
          options={tags
            .filter(({ tagId }) => !chosen.includes(tagId))
            .map(({ tagId, name }) => ({ value: tagId, label: name }))}
          onChange={(tagId) => onChange({ tag: tagId ? [...chosen, tagId] : null })}
        />
      )}
      <FilterSelect
        label="Notes"
        all="With or without notes"
        value={filter.notes}
        options={[{ value: 'yes', label: 'Has notes' }]}
        onChange={(notes) => onChange({ notes })}
      />
    </>
  );
}
