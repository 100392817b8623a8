import type { Metadata } from 'next';
import { ImportContacts } from '#components/contacts/import-contacts.tsx';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';

export const metadata: Metadata = { title: 'Import contacts' };

export default async function ImportContactsPage() {
  await requirePageActor({ permission: 'contact:edit' });
  return <ImportContacts />;
}
