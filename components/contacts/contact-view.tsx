'use client';

import { useQuery } from '@tanstack/react-query';
import { toApiError } from '#lib/client/api-error.ts';
import { contactDetailOptions } from '#lib/client/contacts/contact-queries.ts';
import { useRecentPlace } from '#lib/client/palette/recent-places.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { NothingHere } from '../layout/nothing-here.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { BackToContacts } from './back-to-contacts.tsx';
import { ContactFaxes } from './contact-faxes.tsx';
import { ContactForm } from './contact-form.tsx';
import { ContactGroups } from './contact-groups.tsx';
import { DeleteContact } from './delete-contact.tsx';
import { NewFaxLinks } from './new-fax-links.tsx';

/** One contact: whom to fax where, and what became of the last faxes. */
export function ContactView({ contactId }: { contactId: string }) {
  const { data: contact, error, isPending, refetch } = useQuery(contactDetailOptions(contactId));
  const viewer = useViewer();
  useRecentPlace(viewer.userId, 'contact', pagePaths.contact(contactId), contact?.name);
  if (error && toApiError(error).code === 'not_found') return <NothingHere />;
  if (isPending) return <Skeleton className="h-96 max-w-4xl" />;
  if (!contact) {
    return (
      <ErrorNote title="The contact could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  return <ContactPage contact={contact} />;
}

function ContactPage({ contact }: { contact: Contact }) {
  return (
    <article className="flex max-w-6xl flex-col gap-6">
      <header className="flex flex-col gap-2">
        <BackToContacts />
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 className="text-title font-semibold tracking-tight break-words">{contact.name}</h1>
            <p className="text-small text-soft">
              Saved <TimeText time={contact.updatedAt} /> by {contact.updatedBy}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <NewFaxLinks contact={contact} />
            <DeleteContact contact={contact} />
          </div>
        </div>
      </header>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <ContactForm contact={contact} onSaved={() => undefined} />
        <div className="flex min-w-0 flex-col gap-8">
          <ContactFaxes contactId={contact.contactId} />
          <ContactGroups contact={contact} />
        </div>
      </div>
    </article>
  );
}
