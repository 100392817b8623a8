import type { Metadata } from 'next';
import { createLoader, parseAsString, type SearchParams } from 'nuqs/server';
import { NewContact } from '#components/contacts/new-contact.tsx';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';

export const metadata: Metadata = { title: 'New contact' };

const load = createLoader({ number: parseAsString.withDefault('') });

export default async function NewContactPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  await requirePageActor({ permission: 'contact:edit' });
  const { number } = await load(searchParams);
  return <NewContact number={number} />;
}
