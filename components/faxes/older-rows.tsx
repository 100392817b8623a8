'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';

export interface OlderQuery {
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage: () => Promise<unknown>;
}

interface OlderRowsProps {
  query: OlderQuery;
  /** What comes next in the list. */
  what?: 'older faxes' | 'more faxes' | 'more contacts';
}

/** Loads what comes next shortly before the end comes into view; a button does it by hand. */
export function OlderRows({ query, what = 'older faxes' }: OlderRowsProps) {
  const { hasNextPage, isFetchNextPageError, error, fetchNextPage } = query;
  const { isFetching, isFetchingNextPage } = query;
  const ref = useRef<HTMLDivElement>(null);
  // To ask for more would break off a reading anew, and what it was to bring would be missed.
  const isWanted = hasNextPage && !isFetching && !isFetchNextPageError;

  useEffect(() => {
    if (!isWanted || !ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void fetchNextPage();
      },
      { rootMargin: '1500px' },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [isWanted, fetchNextPage]);

  return (
    <div ref={ref} className="flex h-20 items-center justify-center">
      {isFetchNextPageError ? (
        <ErrorNote title={`The ${what} could not be loaded.`} error={error}>
          <Button onClick={() => void fetchNextPage()}>Try again</Button>
        </ErrorNote>
      ) : (
        hasNextPage && (
          <Button look="quiet" disabled={isFetching} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? `Loading ${what}…` : `Show ${what}`}
          </Button>
        )
      )}
    </div>
  );
}
