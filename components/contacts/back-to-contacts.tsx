import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { pagePaths } from '#lib/shared/paths.ts';

export function BackToContacts() {
  return (
    <Link
      href={pagePaths.contacts}
      className="-ml-0.5 flex items-center gap-1 self-start py-1 text-small text-soft hover:text-ink"
    >
      <ArrowLeft aria-hidden className="size-3.5" /> Contacts
    </Link>
  );
}
