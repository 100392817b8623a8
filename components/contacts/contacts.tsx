'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { contactListOptions } from '#lib/client/contacts/contact-queries.ts';
import { useContactFilter } from '#lib/client/contacts/use-contact-filter.ts';
import { OlderRows } from '../faxes/older-rows.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { ContactListEmpty } from './contact-list-empty.tsx';
import { ContactRow } from './contact-row.tsx';
import { ContactSearch } from './contact-search.tsx';
import { ContactTableSkeleton } from './contact-table-skeleton.tsx';
import { ContactsHead } from './contacts-head.tsx';
import { GroupBar } from './group-bar.tsx';
import { GroupHead } from './group-head.tsx';

/** Everybody whom the office faxes. */
export function Contacts() {
  const [filter, setFilter] = useContactFilter();
  return (
    <div className="flex max-w-6xl flex-col gap-3">
      <ContactsHead />
      <ContactSearch filter={filter} />
      <GroupBar groupId={filter.group} onChoose={(group) => void setFilter({ group })} />
      {filter.group && (
        <GroupHead groupId={filter.group} onGone={() => void setFilter({ group: null })} />
      )}
      {filter.tag && (
        <Button look="quiet" className="self-start" onClick={() => void setFilter({ tag: null })}>
          Only with the tag {filter.tag}. Show all
        </Button>
      )}
      <ContactTable />
    </div>
  );
}

function ContactTable() {
  const [filter, setFilter] = useContactFilter();
  const query = useInfiniteQuery({
    ...contactListOptions(filter),
    placeholderData: keepPreviousData,
  });
  const contacts = query.data?.pages.flatMap((page) => page.contacts) ?? [];
  if (query.isPending) return <ContactTableSkeleton />;
  if (query.isError && !query.data) {
    return (
      <ErrorNote title="The contacts could not be loaded." error={query.error}>
        <Button onClick={() => void query.refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (contacts.length === 0) {
    return (
      <ContactListEmpty
        filter={filter}
        onClear={() => void setFilter({ q: null, tag: null, group: null })}
      />
    );
  }
  return (
    <div>
      <ul aria-label="Contacts" className="flex flex-col border-t border-line">
        {contacts.map((contact) => (
          <ContactRow
            key={contact.contactId}
            contact={contact}
            onTag={(tag) => void setFilter({ tag })}
          />
        ))}
      </ul>
      <OlderRows query={query} what="more contacts" />
    </div>
  );
}
