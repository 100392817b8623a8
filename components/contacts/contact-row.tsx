import { Mail, Send } from 'lucide-react';
import Link from 'next/link';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

interface ContactRowProps {
  contact: Contact;
  onTag: (tag: string) => void;
}

export function ContactRow({ contact, onTag }: ContactRowProps) {
  const { contactId, name, organisation, tags } = contact;
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line px-2 py-2 row-lazy hover:bg-sunken/60 has-[[data-row-link]:focus-visible]:outline-2 has-[[data-row-link]:focus-visible]:-outline-offset-2 has-[[data-row-link]:focus-visible]:outline-accent lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1.2fr)_minmax(0,1fr)_2.5rem]">
      <p className="min-w-0 truncate">
        <Link
          data-row-link
          href={pagePaths.contact(contactId)}
          prefetch={false}
          className="font-medium after:absolute after:inset-0 focus:outline-none"
        >
          {name}
        </Link>
        {organisation && <span className="text-soft"> · {organisation}</span>}
      </p>
      <UsualNumber contact={contact} />
      <div className="flex min-w-0 flex-wrap gap-1.5 max-lg:col-span-2 max-lg:pt-1 max-lg:empty:hidden">
        {tags.slice(0, 4).map((tag) => (
          <button
            key={tag}
            type="button"
            aria-label={`Show contacts with the tag ${tag}`}
            onClick={() => onTag(tag)}
            className="relative z-1 inline-flex h-6 max-w-full items-center truncate rounded-box bg-grey-soft px-2 text-small text-grey hover:text-ink touch:h-8"
          >
            {tag}
          </button>
        ))}
      </div>
      <NewFaxLink contact={contact} />
    </li>
  );
}

function UsualNumber({ contact: { numbers } }: { contact: Contact }) {
  const [first, ...others] = numbers;
  if (!first) return <span className="text-soft">No number</span>;
  return (
    <p className="min-w-0 truncate text-soft max-lg:col-start-1">
      {first.kind === 'email' && (
        <Mail aria-label="E-mail" className="mr-1.5 inline size-3.5 text-soft" />
      )}
      <span className="text-ink">{formatRecipient(first.number)}</span>
      {first.label && ` ${first.label}`}
      {others.length > 0 && ` and ${others.length} more`}
    </p>
  );
}

function NewFaxLink({ contact: { name, numbers } }: { contact: Contact }) {
  const [first] = numbers;
  return (
    <span className="max-lg:col-start-2 max-lg:row-span-2 max-lg:row-start-1">
      {first && (
        <Link
          href={`${pagePaths.newFax}?${new URLSearchParams({ to: first.number })}`}
          aria-label={`New fax to ${name}`}
          title="New fax"
          className="relative z-1 inline-flex size-8 items-center justify-center rounded-box text-soft hover:bg-sunken hover:text-ink touch:size-11"
        >
          <Send aria-hidden className="size-4" />
        </Link>
      )}
    </span>
  );
}
