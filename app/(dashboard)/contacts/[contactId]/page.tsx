import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContactView } from '#components/contacts/contact-view.tsx';
import { contactGroupListOptions } from '#lib/client/contact-groups/contact-group-queries.ts';
import { contactFaxesOptions, contactKeys } from '#lib/client/contacts/contact-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listContactGroups } from '#lib/server/contact-groups/list-contact-groups.ts';
import { getContact } from '#lib/server/contacts/get-contact.ts';
import { listContactFaxes } from '#lib/server/contacts/list-contact-faxes.ts';
import { ContactParams } from '#lib/shared/contacts/contact.ts';
import { AppError } from '#lib/shared/errors.ts';

export const metadata: Metadata = { title: 'Contact' };

export default async function ContactPage({ params }: { params: Promise<{ contactId: string }> }) {
  const { actor } = await requirePageActor();
  const input = ContactParams.safeParse(await params).data ?? notFound();
  const client = makeQueryClient();
  const contact = await getContact({ actor, input }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  client.setQueryData(contactKeys.detail(contact.contactId), contact);
  await Promise.all([
    client.prefetchQuery({
      ...contactFaxesOptions(contact.contactId),
      queryFn: () => listContactFaxes({ actor, input }),
    }),
    client.prefetchQuery({
      ...contactGroupListOptions(),
      queryFn: () => listContactGroups({ actor }),
    }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ContactView contactId={contact.contactId} />
    </HydrationBoundary>
  );
}
