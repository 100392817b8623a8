'use client';

import { Search } from 'lucide-react';
import { debounce, useQueryState } from 'nuqs';
import { contactFilterParsers, type ContactFilter } from '#lib/client/contacts/contact-filter.ts';
import { TextInput } from '../ui/text-input.tsx';

const patienceMs = 200;

/** Narrows the list while somebody types. */
export function ContactSearch({ filter }: { filter: ContactFilter }) {
  const [query, setQuery] = useQueryState('q', contactFilterParsers.q);
  return (
    <div className="relative max-w-md">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-soft"
      />
      <TextInput
        type="search"
        aria-label={filter.group ? 'Search in this group' : 'Search contacts'}
        placeholder="Name, organisation, number or tag"
        autoComplete="off"
        value={query}
        className="pl-8"
        onChange={({ target: { value } }) =>
          void setQuery(value || null, { limitUrlUpdates: debounce(value ? patienceMs : 0) })
        }
      />
    </div>
  );
}
