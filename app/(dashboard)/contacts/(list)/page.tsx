import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { Contacts } from '#components/contacts/contacts.tsx';
import { contactGroupListOptions } from '#lib/client/contact-groups/contact-group-queries.ts';
import { loadContactFilter, toContactQuery } from '#lib/client/contacts/contact-filter.ts';
import { contactListOptions } from '#lib/client/contacts/contact-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listContactGroups } from '#lib/server/contact-groups/list-contact-groups.ts';
import { listContacts } from '#lib/server/contacts/list-contacts.ts';
import { ListContactsQuery } from '#lib/shared/contacts/list-contacts-query.ts';

export const metadata: Metadata = { title: 'Contacts' };

export default async function ContactsPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const { actor } = await requirePageActor();
  const filter = await loadContactFilter(searchParams);
  const client = makeQueryClient();
  await Promise.all([
    client.prefetchInfiniteQuery({
      ...contactListOptions(filter),
      queryFn: () =>
        listContacts({ actor, input: ListContactsQuery.parse(toContactQuery(filter)) }),
    }),
    client.prefetchQuery({
      ...contactGroupListOptions(),
      queryFn: () => listContactGroups({ actor }),
    }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Contacts />
    </HydrationBoundary>
  );
}
