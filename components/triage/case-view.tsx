'use client';

import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { toApiError } from '#lib/client/api-error.ts';
import { caseDetailOptions } from '#lib/client/cases/case-queries.ts';
import { causeTexts } from '#lib/client/cases/describe-cause.ts';
import { nameFax } from '#lib/client/faxes/name-fax.ts';
import { useRecentPlace } from '#lib/client/palette/recent-places.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Section } from '../faxes/section.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CaseCare } from './case-care.tsx';
import { CaseDestination } from './case-destination.tsx';
import { CaseEnd } from './case-end.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseNotes } from './case-notes.tsx';
import { Remedies } from './remedies.tsx';
import { SendLighter } from './send-lighter.tsx';

/** One fax that needs a person: why, what can be done, who is at it, and what they wrote. */
export function CaseView({ caseId }: { caseId: string }) {
  const { data, error, refetch } = useQuery(caseDetailOptions(caseId));
  const name = data && `Case: ${nameFax(data.fax)}`;
  useRecentPlace(useViewer().userId, 'case', pagePaths.case(caseId), name);
  if (error && toApiError(error).code === 'not_found') return <CaseGone />;
  if (error && !data) {
    return (
      <ErrorNote title="The case could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (!data) return <Skeleton className="h-72" />;
  const { cause, state, version } = data;
  const { sentence, advice } = causeTexts[cause];
  return (
    <article className="flex max-w-5xl flex-col gap-6">
      <CaseHead faxCase={data} />
      {state === 'done' ? (
        <CaseEnd faxCase={data} />
      ) : (
        <div className="flex flex-col gap-3">
          <p className="text-pretty">
            {sentence} <span className="text-soft">{advice}</span>
          </p>
          <Remedies
            label="What to do"
            target={{ cases: [{ caseId, version }] }}
            count={1}
            cause={cause}
            sampleId={caseId}
          />
          <SendLighter faxCase={data} />
        </div>
      )}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <CaseNotes faxCase={data} />
        <div className="flex flex-col gap-8">
          <CaseCare faxCase={data} />
          <Section title="The number">
            <CaseDestination faxCase={data} />
          </Section>
        </div>
      </div>
    </article>
  );
}

function CaseGone() {
  return (
    <EmptyState icon={SearchX} title="There is no such case" isPage>
      Its fax may be gone.
    </EmptyState>
  );
}
