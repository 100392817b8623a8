'use client';

import Link from 'next/link';
import { describeDelivery, describeFailures } from '#lib/client/recipients/describe-history.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import type { CaseDetails } from '#lib/shared/cases/fax-case.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

/** Whose number it is, and how faxes to it went. */
export function CaseDestination({ faxCase }: { faxCase: CaseDetails }) {
  const { destination, history, contacts } = faxCase;
  const now = useNow();
  const failures = now && describeFailures(history, now);
  const delivery = now && describeDelivery(history, now);
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium tabular-nums">{formatRecipient(destination)}</p>
      {contacts.map(({ contactId, name }) => (
        <Link
          key={contactId}
          href={pagePaths.contact(contactId)}
          className="self-start text-accent underline"
        >
          {name}
        </Link>
      ))}
      {contacts.length === 0 && <p className="text-soft">No contact has this number.</p>}
      {failures && <p>{failures}</p>}
      <p className="text-soft">{delivery ?? 'Nothing has arrived there lately.'}</p>
    </div>
  );
}
