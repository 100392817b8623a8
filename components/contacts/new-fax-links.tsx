import { Send } from 'lucide-react';
import Link from 'next/link';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { buttonClass } from '../ui/button.tsx';

/** So many fit beside the name; the others are in the form. */
const shown = 3;

/** One button for each number; with the number on it where there are several. */
export function NewFaxLinks({ contact: { numbers } }: { contact: Contact }) {
  return numbers.slice(0, shown).map(({ number, label }) => (
    <Link
      key={number}
      href={`${pagePaths.newFax}?${new URLSearchParams({ to: number })}`}
      className={buttonClass('outline')}
    >
      <Send aria-hidden className="size-4" />
      {numbers.length === 1 ? 'New fax' : `Fax ${label ?? formatRecipient(number)}`}
    </Link>
  ));
}
