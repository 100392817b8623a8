'use client';

import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { toApiError } from '#lib/client/api-error.ts';
import { batchDetailOptions } from '#lib/client/batches/batch-queries.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { FaxBoard } from '../faxes/fax-board.tsx';
import { Section } from '../faxes/section.tsx';
import { TestTag } from '../faxes/test-tag.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { BackLink } from './back-link.tsx';
import { BatchActions } from './batch-actions.tsx';
import { BatchBadge } from './batch-badge.tsx';
import { BatchDoubt } from './batch-doubt.tsx';
import { BatchProgress } from './batch-progress.tsx';
import { LeftOut } from './left-out.tsx';

/** One batch: how far it is, what can be done about it, and its faxes. */
export function BatchView({ batchId }: { batchId: string }) {
  const { data: batch, error, refetch } = useQuery(batchDetailOptions(batchId));
  if (error && toApiError(error).code === 'not_found') return <BatchGone />;
  if (error && !batch) {
    return (
      <ErrorNote title="The batch could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (!batch) return <Skeleton className="h-72" />;
  const { name, status, isTestMode, createdBy, createdAt } = batch;
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-2">
        <BackLink href={pagePaths.batches}>Batches</BackLink>
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="flex min-w-0 flex-col gap-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h1 className="text-title font-semibold tracking-tight wrap-anywhere">{name}</h1>
              <BatchBadge status={status} />
              {isTestMode && <TestTag />}
            </div>
            <p className="text-soft">
              By {createdBy.name}, <TimeText time={createdAt} />
            </p>
          </div>
          <BatchActions batch={batch} />
        </div>
      </header>
      <BatchDoubt batch={batch} />
      <BatchProgress batch={batch} />
      <LeftOut batch={batch} />
      <Section title="Faxes">
        <FaxBoard batchId={batchId} />
      </Section>
    </div>
  );
}

function BatchGone() {
  return (
    <EmptyState icon={SearchX} title="There is no such batch" isPage>
      Or it is not yours to see.
    </EmptyState>
  );
}
