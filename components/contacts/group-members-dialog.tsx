'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { contactListOptions } from '#lib/client/contacts/contact-queries.ts';
import { useChangeMembership } from '#lib/client/contact-groups/use-change-membership.ts';
import { useDebounced } from '#lib/client/time/use-debounced.ts';
import type { ContactGroup } from '#lib/shared/contact-groups/contact-group.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface GroupMembersDialogProps {
  group: ContactGroup;
  onClose: () => void;
}

const patienceMs = 150;

/** Everybody, by search, with a mark beside those who are in; a click changes it at once. */
export function GroupMembersDialog({ group, onClose }: GroupMembersDialogProps) {
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed, patienceMs);
  const { data, hasNextPage, fetchNextPage, isPlaceholderData } = useInfiniteQuery({
    ...contactListOptions({ q, tag: '', group: '' }),
    placeholderData: keepPreviousData,
  });
  const change = useChangeMembership();
  const contacts = data?.pages.flatMap((page) => page.contacts) ?? [];
  return (
    <Dialog title={`Members of ${group.name}`} onClose={onClose}>
      <TextInput
        type="search"
        data-first-focus
        aria-label="Search contacts"
        placeholder="Name, organisation, number or tag"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul className="flex h-72 flex-col overflow-y-auto">
        {contacts.map((contact) => (
          <li key={contact.contactId}>
            <label className="flex min-h-9 items-center gap-2 rounded-box px-1 hover:bg-sunken touch:min-h-11">
              <Checkbox
                checked={contact.groups.some(({ groupId }) => groupId === group.groupId)}
                disabled={change.isPending || isPlaceholderData}
                onChange={(event) =>
                  change.mutate({ contact, group, isMember: event.target.checked })
                }
              />
              <span className="truncate">
                {contact.name}
                {contact.organisation && (
                  <span className="text-soft"> · {contact.organisation}</span>
                )}
              </span>
            </label>
          </li>
        ))}
        {data && contacts.length === 0 && <li className="py-2 text-soft">No contact fits.</li>}
        {hasNextPage && (
          <li>
            <Button look="quiet" onClick={() => void fetchNextPage()}>
              Show more contacts
            </Button>
          </li>
        )}
      </ul>
      <div className="flex justify-end">
        <Button look="filled" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
