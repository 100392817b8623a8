import { FileQuestion } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { errorCatalogue } from '#lib/shared/errors.ts';
import { pagePaths } from '#lib/shared/paths.ts';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="flex-1 pt-[10dvh]">
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
    </main>
  );
}
