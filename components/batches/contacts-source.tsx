'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { contactListOptions } from '#lib/client/contacts/contact-queries.ts';
import { useDebounced } from '#lib/client/time/use-debounced.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { SourceProps } from './group-source.tsx';

const patienceMs = 150;

/** Everybody, by search; who is chosen stays chosen while others are searched for. */
export function ContactsSource({ initial, onChoose }: SourceProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(initial?.kind === 'contacts' ? initial.contactIds : []),
  );
  const q = useDebounced(typed, patienceMs);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...contactListOptions({ q, tag: '', group: '' }),
    placeholderData: keepPreviousData,
  });
  const contacts = data?.pages.flatMap((page) => page.contacts) ?? [];
  const toggle = (contactId: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(contactId);
    else next.delete(contactId);
    setChosen(next);
    const name = next.size === 1 ? '1 contact' : `${next.size} contacts`;
    const contactIds = [...next];
    onChoose(next.size > 0 ? { source: { kind: 'contacts', contactIds }, name } : null);
  };
  if (error) return <ErrorNote title="The contacts could not be loaded." error={error} />;
  return (
    <div className="flex max-w-xl flex-col gap-2">
      <TextInput
        type="search"
        aria-label="Search contacts"
        placeholder="Name, organisation, number or tag"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul
        aria-label="Contacts"
        className="flex h-56 flex-col overflow-y-auto rounded-box border border-line p-1"
      >
        {contacts.map(({ contactId, name, organisation }) => (
          <li key={contactId}>
            <label className="flex min-h-9 items-center gap-2 rounded-box px-1 hover:bg-sunken touch:min-h-11">
              <Checkbox
                checked={chosen.has(contactId)}
                onChange={(event) => toggle(contactId, event.target.checked)}
              />
              <span className="truncate">
                {name}
                {organisation && <span className="text-soft"> · {organisation}</span>}
              </span>
            </label>
          </li>
        ))}
        {data && contacts.length === 0 && <li className="p-2 text-soft">No contact fits.</li>}
        {hasNextPage && (
          <li>
            <Button look="quiet" onClick={() => void fetchNextPage()}>
              Show more contacts
            </Button>
          </li>
        )}
      </ul>
      <p role="status" className="text-small text-soft">
        {chosen.size} chosen
      </p>
    </div>
  );
}
