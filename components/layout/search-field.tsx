'use client';

import { Search } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { debounce, useQueryState } from 'nuqs';
import { useState } from 'react';
import { faxFilterParsers, toListPath } from '#lib/client/faxes/fax-filter.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { TextInput } from '../ui/text-input.tsx';

const patienceMs = 250;

/** Narrows the list while it is shown; elsewhere Enter leads to the list. */
export function SearchField() {
  const router = useRouter();
  const isList = usePathname() === pagePaths.faxes;
  const [query, setQuery] = useQueryState('q', faxFilterParsers.q);
  const [typed, setTyped] = useState('');
  const change = (text: string) => {
    setTyped(text);
    if (isList) void setQuery(text || null, { limitUrlUpdates: debounce(text ? patienceMs : 0) });
  };
  return (
    <form
      role="search"
      className="relative w-full max-w-96"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isList) router.push(toListPath({ q: typed }));
      }}
    >
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-soft"
      />
      <TextInput
        type="search"
        name="q"
        aria-label="Search faxes"
        aria-keyshortcuts="/"
        placeholder="Search number, name or words"
        autoComplete="off"
        value={isList ? query : typed}
        onChange={(event) => change(event.target.value)}
        className="pr-8 pl-8"
        data-search
      />
      <kbd className="pointer-events-none absolute top-1/2 right-3 hidden -translate-y-1/2 text-small text-soft md:block">
        /
      </kbd>
    </form>
  );
}
