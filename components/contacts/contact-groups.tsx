'use client';

import { useQuery } from '@tanstack/react-query';
import { contactGroupListOptions } from '#lib/client/contact-groups/contact-group-queries.ts';
import { useChangeMembership } from '#lib/client/contact-groups/use-change-membership.ts';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { Section } from '../faxes/section.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** The groups that a contact is in; a click changes it at once. */
export function ContactGroups({ contact }: { contact: Contact }) {
  const { data: groups, isPending } = useQuery(contactGroupListOptions());
  const change = useChangeMembership();
  const members = new Set(contact.groups.map(({ groupId }) => groupId));
  return (
    <Section title="Groups">
      {isPending && <Skeleton className="h-8" />}
      {groups?.length === 0 && (
        <p className="text-soft">There are none yet. The list of contacts makes them.</p>
      )}
      <ul className="flex flex-col gap-1">
        {(groups ?? []).map((group) => (
          <li key={group.groupId}>
            <label className="flex min-h-8 items-center gap-2 wrap-anywhere touch:min-h-11">
              <Checkbox
                checked={members.has(group.groupId)}
                disabled={change.isPending}
                onChange={(event) =>
                  change.mutate({ contact, group, isMember: event.target.checked })
                }
              />
              {group.name}
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
