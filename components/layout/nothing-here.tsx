import { FileQuestion } from 'lucide-react';
import Link from 'next/link';
import { errorCatalogue } from '#lib/shared/errors.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** For addresses that lead nowhere, or where this person may not go. */
export function NothingHere() {
  return (
    <EmptyState
      isPage
      icon={FileQuestion}
      title="Nothing here"
      action={
        <Link href={pagePaths.faxes} className={buttonClass()}>
          To the faxes
        </Link>
      }
    >
      {errorCatalogue.not_found.sentence}
    </EmptyState>
  );
}
