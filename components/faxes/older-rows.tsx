'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';

export interface OlderQuery {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage: () => Promise<unknown>;
}

/** Loads older faxes shortly before the end comes into view; a button does it by hand. */
export function OlderRows({ query }: { query: OlderQuery }) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = query;
  const ref = useRef<HTMLDivElement>(null);
  const isWanted = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;

  useEffect(() => {
    if (!isWanted || !ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void fetchNextPage();
      },
      { rootMargin: '600px' },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [isWanted, fetchNextPage]);

  return (
    <div ref={ref} className="flex h-20 items-center justify-center">
      {isFetchNextPageError ? (
        <ErrorNote title="Older faxes could not be loaded." error={error}>
          <Button onClick={() => void fetchNextPage()}>Try again</Button>
        </ErrorNote>
      ) : (
        hasNextPage && (
          <Button look="quiet" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? 'Loading older faxes…' : 'Show older faxes'}
          </Button>
        )
      )}
    </div>
  );
}
