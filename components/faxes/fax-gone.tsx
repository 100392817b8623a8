import { FileX } from 'lucide-react';
import Link from 'next/link';
import { pagePaths } from '#lib/shared/paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export function FaxGone() {
  return (
    <EmptyState
      isPage
      icon={FileX}
      title="This fax is not here"
      action={
        <Link href={pagePaths.faxes} className={buttonClass()}>
          All faxes
        </Link>
      }
    >
      It was deleted, or it is not yours to see.
    </EmptyState>
  );
}
