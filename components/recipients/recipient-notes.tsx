'use client';

import { Ban, CircleAlert, Eye, UserRound } from 'lucide-react';
import Link from 'next/link';
import { toListPath } from '#lib/client/faxes/fax-filter.ts';
import { describeDelivery, describeFailures } from '#lib/client/recipients/describe-history.ts';
import { listDoubts } from '#lib/client/recipients/second-look.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import type { RecipientCheck } from '#lib/shared/recipients/recipient-check.ts';
import { NearMissWarning } from './near-miss-warning.tsx';
import { SecondLook, type Confirming } from './second-look.tsx';

export const recipientNotesId = 'recipient-notes';

interface RecipientNotesProps extends Confirming {
  /** Null while the number is unfinished, or nothing is known of it yet. */
  check: RecipientCheck | null;
  /** Another number is meant. */
  onUse: (number: string) => void;
}

/** What the office knows of the number that stands there: whose it is, and what happened with it. */
export function RecipientNotes({ check, ...answers }: RecipientNotesProps) {
  return (
    <div id={recipientNotesId} aria-live="polite" className="flex min-h-7 flex-col gap-2">
      {check && <Notes check={check} {...answers} />}
    </div>
  );
}

type NotesProps = Omit<RecipientNotesProps, 'check'> & { check: RecipientCheck };

function Notes({ check, onUse, ...confirming }: NotesProps) {
  const { refusal, nearMisses, history } = check;
  if (refusal !== null) {
    return (
      <p className="flex items-start gap-2 rounded-box border border-red bg-red-soft p-3">
        <Ban aria-hidden className="mt-0.5 size-4 shrink-0 text-red" />
        <span>{refusal}</span>
      </p>
    );
  }
  return (
    <>
      <KnownContact check={check} />
      <Failures check={check} />
      {nearMisses.length > 0 ? (
        <NearMissWarning check={check} onUse={onUse} {...confirming} />
      ) : (
        listDoubts(check).length > 0 && <SecondLook check={check} {...confirming} />
      )}
      {history.faxes === 0 && nearMisses.length === 0 && <FirstFax check={check} />}
    </>
  );
}

function KnownContact({ check }: { check: RecipientCheck }) {
  const { contacts, history } = check;
  const now = useNow();
  const delivery = now && describeDelivery(history, now);
  if (contacts.length === 0) return <Stranger check={check} delivery={delivery} />;
  return contacts.map(({ contactId, name, organisation, label }, index) => (
    <p key={contactId} className="flex flex-wrap items-center gap-x-2">
      <UserRound aria-hidden className="size-4 shrink-0 text-accent" />
      <Link
        href={pagePaths.contact(contactId)}
        className="font-medium underline-offset-2 hover:underline"
      >
        {name}
      </Link>
      <span className="text-soft">
        {[organisation, label].filter(Boolean).join(' · ')}
        {index === 0 && delivery && ` ${delivery}`}
      </span>
    </p>
  ));
}

/** A number that is faxed, but nobody’s: the next time it could have a name. */
function Stranger({ check, delivery }: { check: RecipientCheck; delivery: string | null }) {
  const { recipient, history } = check;
  if (history.faxes === 0) return null;
  return (
    <p className="text-small text-soft">
      {delivery}{' '}
      <Link
        href={`${pagePaths.newContact}?${new URLSearchParams({ number: recipient })}`}
        className="text-accent underline"
      >
        Add it to the contacts
      </Link>
    </p>
  );
}

function Failures({ check: { history, recipient } }: { check: RecipientCheck }) {
  const now = useNow();
  const failures = now && describeFailures(history, now);
  if (!failures) return null;
  return (
    <p className="flex items-start gap-2 text-amber">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {failures}{' '}
        <Link href={toListPath({ q: formatRecipient(recipient) })} className="underline">
          Show them
        </Link>
      </span>
    </p>
  );
}

/** A wrong digit is seen best in a number that stands alone. */
function FirstFax({ check: { recipient, kind } }: { check: RecipientCheck }) {
  if (kind === 'email') return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="flex items-center gap-2 text-soft">
        <Eye aria-hidden className="size-4 shrink-0" /> First fax to this number. Compare it once
        more.
      </span>
      <span className="text-title font-semibold tracking-wide whitespace-nowrap">
        {formatRecipient(recipient)}
      </span>
    </p>
  );
}
