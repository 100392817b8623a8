import { SearchX, UserRound } from 'lucide-react';
import Link from 'next/link';
import type { ContactFilter } from '#lib/client/contacts/contact-filter.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface ContactListEmptyProps {
  filter: ContactFilter;
  onClear: () => void;
}

export function ContactListEmpty({ filter: { q, tag, group }, onClear }: ContactListEmptyProps) {
  if (q || tag) {
    return (
      <EmptyState
        icon={SearchX}
        title="No contact fits"
        action={<Button onClick={onClear}>Show all contacts</Button>}
      >
        Names, organisations and tags are found by the beginnings of their words, numbers by any
        part in any spelling.
      </EmptyState>
    );
  }
  if (group) {
    return (
      <EmptyState icon={UserRound} title="Nobody is in this group">
        Add members above, or on the page of a contact.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={UserRound}
      title="Whom you fax will stand here"
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <Link href={pagePaths.newContact} className={buttonClass('outline')}>
            Add the first contact
          </Link>
          <Link href={pagePaths.importContacts} className={buttonClass('quiet')}>
            Import from a file
          </Link>
        </div>
      }
    >
      The whole office shares them. Two letters of a name then find the number, and a number that is
      one digit off a known one is noticed before anything is sent.
    </EmptyState>
  );
}
