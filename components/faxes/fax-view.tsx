'use client';

import { useQuery } from '@tanstack/react-query';
import { faxDetailOptions } from '#lib/client/faxes/fax-queries.ts';
import { nameFax } from '#lib/client/faxes/name-fax.ts';
import { useRecentPlace } from '#lib/client/palette/recent-places.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { toApiError } from '#lib/client/api-error.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { FaxAttempts } from './fax-attempts.tsx';
import { FaxFacts } from './fax-facts.tsx';
import { FaxGone } from './fax-gone.tsx';
import { FaxHeadline } from './fax-headline.tsx';
import { FaxPapers } from './fax-papers.tsx';
import { FaxTimeline } from './fax-timeline.tsx';
import { FaxViewSkeleton } from './fax-view-skeleton.tsx';

/** One fax: what became of it, its papers, and how it went. */
export function FaxView({ faxId }: { faxId: string }) {
  const { data: fax, error, isPending, refetch } = useQuery(faxDetailOptions(faxId));
  useRecentPlace(useViewer().userId, 'fax', pagePaths.fax(faxId), fax && nameFax(fax));
  if (error && toApiError(error).code === 'not_found') return <FaxGone />;
  if (isPending) return <FaxViewSkeleton />;
  if (!fax) {
    return (
      <ErrorNote title="The fax could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  return (
    <article className="flex max-w-7xl flex-col gap-6">
      <FaxHeadline fax={fax} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <FaxTimeline events={fax.events} />
        <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <FaxPapers fax={fax} />
        </div>
        <div className="flex flex-col gap-8">
          <FaxFacts fax={fax} />
          <FaxAttempts attempts={fax.attempts} />
        </div>
      </div>
    </article>
  );
}
