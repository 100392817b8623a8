'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { Layers } from 'lucide-react';
import Link from 'next/link';
import { batchListOptions } from '#lib/client/batches/batch-queries.ts';
import { describeCounts } from '#lib/client/batches/describe-batch.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { BatchBadge } from './batch-badge.tsx';
import { BatchBar } from './batch-bar.tsx';

/** What went to many, newest first. */
export function BatchList() {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } =
    useInfiniteQuery(batchListOptions());
  if (error && !data) {
    return (
      <ErrorNote title="The batches could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (!data) return <Skeleton className="h-72" />;
  const batches = data.pages.flatMap((page) => page.batches);
  if (batches.length === 0) return <NoBatches />;
  return (
    <div className="flex flex-col items-start gap-2">
      <ul aria-label="Batches" className="w-full">
        {batches.map((batch) => (
          <BatchItem key={batch.batchId} batch={batch} />
        ))}
      </ul>
      {hasNextPage && (
        <Button look="quiet" disabled={isFetching} onClick={() => void fetchNextPage()}>
          Show older batches
        </Button>
      )}
    </div>
  );
}

function BatchItem({ batch }: { batch: Batch }) {
  const { batchId, name, status, createdBy, createdAt } = batch;
  return (
    <li className="relative flex flex-col gap-2 border-b border-line px-2 py-3 hover:bg-sunken/60">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={pagePaths.batch(batchId)}
          prefetch={false}
          className="min-w-0 font-medium break-words after:absolute after:inset-0"
        >
          {name}
        </Link>
        <BatchBadge status={status} />
        <span className="text-small text-soft sm:ml-auto">
          {createdBy.name}, <TimeText time={createdAt} />
        </span>
      </div>
      <BatchBar batch={batch} />
      <p className="text-small text-soft">{describeCounts(batch)}</p>
    </li>
  );
}

function NoBatches() {
  return (
    <EmptyState
      icon={Layers}
      title="What goes to many will stand here"
      action={
        <Link href={pagePaths.newFax} className={buttonClass('outline')}>
          Write a fax
        </Link>
      }
    >
      Write a fax as to one, then choose “Send to many”: a group, some contacts, or a list of your
      own. Each recipient gets a fax of their own, and here you see how far they are.
    </EmptyState>
  );
}
