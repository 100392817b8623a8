'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { contactFaxesOptions } from '#lib/client/contacts/contact-queries.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Section } from '../faxes/section.tsx';
import { StatusBadge } from '../faxes/status-badge.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TimeText } from '../ui/time-text.tsx';

/** The last faxes to a contact that the viewer may see. */
export function ContactFaxes({ contactId }: { contactId: string }) {
  const { data: faxes, error, isPending, refetch } = useQuery(contactFaxesOptions(contactId));
  return (
    <Section title="Last faxes">
      {isPending && <Skeleton className="h-12" />}
      {error && !faxes && (
        <ErrorNote title="The faxes could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      )}
      {faxes?.length === 0 && <p className="text-soft">None that you can see.</p>}
      {faxes && faxes.length > 0 && (
        <ul className="flex flex-col">
          {faxes.map((fax) => (
            <FaxLine key={fax.faxId} fax={fax} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function FaxLine({ fax }: { fax: Fax }) {
  return (
    <li className="relative flex min-h-10 items-center gap-3 border-b border-line py-1.5 hover:bg-sunken/60 touch:min-h-14">
      <Link
        href={pagePaths.fax(fax.faxId)}
        prefetch={false}
        className="min-w-0 flex-1 truncate after:absolute after:inset-0"
      >
        {fax.title ?? `To ${formatRecipient(fax.recipient)}`}
      </Link>
      <TimeText time={fax.createdAt} className="shrink-0 text-small text-soft" />
      <StatusBadge status={fax.status} />
    </li>
  );
}
