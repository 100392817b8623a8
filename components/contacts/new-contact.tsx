'use client';

import { useRouter } from 'next/navigation';
import { pagePaths } from '#lib/shared/paths.ts';
import { PageHead } from '../ui/page-head.tsx';
import { BackToContacts } from './back-to-contacts.tsx';
import { ContactForm } from './contact-form.tsx';

export function NewContact({ number }: { number: string }) {
  const router = useRouter();
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <BackToContacts />
      <PageHead title="New contact" />
      <ContactForm
        contact={null}
        number={number}
        onSaved={({ contactId }) => router.push(pagePaths.contact(contactId))}
      />
    </div>
  );
}
