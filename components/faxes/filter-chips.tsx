import { X } from 'lucide-react';
import type { FaxFilter } from '#lib/client/faxes/fax-filter.ts';
import type { FilterChip } from '#lib/client/faxes/list-chips.ts';
import { Button } from '../ui/button.tsx';

interface FilterChipsProps {
  chips: readonly FilterChip[];
  onChange: (change: Partial<FaxFilter>) => void;
  onClear: () => void;
}

/** What filters the list, each with the way to be rid of it. */
export function FilterChips({ chips, onChange, onClear }: FilterChipsProps) {
  return (
    <ul aria-label="Filters" className="flex flex-wrap items-center gap-1.5">
      {chips.map(({ key, label, change }) => (
        <li key={key} className="max-w-full">
          <button
            type="button"
            aria-label={`Remove filter: ${label}`}
            onClick={() => onChange(change)}
            className="flex h-7 max-w-full items-center gap-1 rounded-full border border-edge bg-surface pr-2 pl-3 text-small hover:bg-sunken touch:h-10"
          >
            <span className="truncate">{label}</span>
            <X aria-hidden className="size-3.5 shrink-0 text-soft" />
          </button>
        </li>
      ))}
      <li>
        <Button look="quiet" onClick={onClear}>
          Clear filters
        </Button>
      </li>
    </ul>
  );
}
