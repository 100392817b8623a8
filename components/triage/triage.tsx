'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { classNames } from '#lib/client/class-names.ts';
import { caseGroupsOptions } from '#lib/client/cases/case-queries.ts';
import { useTriageFilter } from '#lib/client/cases/use-triage-filter.ts';
import type { CaseView } from '#lib/shared/cases/case-inputs.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CauseList } from './cause-list.tsx';
import { GroupPanel } from './group-panel.tsx';
import { ViewFilter } from './view-filter.tsx';

/** The queue: what needs a person, by cause and destination, and beside it what is worked on. */
export function Triage() {
  const [filter, setFilter] = useTriageFilter();
  const { view, cause, to } = filter;
  const { data, error, refetch } = useQuery(caseGroupsOptions(view));
  const setView = (chosen: CaseView) => void setFilter({ view: chosen, cause: null, to: null });
  if (error && !data) {
    return (
      <ErrorNote title="The queue could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (!data) return <Skeleton className="h-72" />;
  return (
    <div
      className={classNames(
        'grid gap-x-8 gap-y-4',
        cause ? 'lg:grid-cols-[20rem_1fr]' : 'max-w-3xl',
      )}
    >
      <div className={classNames('flex min-w-0 flex-col gap-4', cause && 'max-lg:hidden')}>
        <ViewFilter view={view} onChange={setView} />
        {data.causes.length === 0 ? (
          <NothingToDo view={view} onShowAll={() => setView('all')} />
        ) : (
          <CauseList list={data} filter={filter} />
        )}
      </div>
      {cause && <GroupPanel key={`${cause} ${to}`} filter={{ view, cause, to }} />}
    </div>
  );
}

const emptyTitles: Record<CaseView, string> = {
  all: 'Nothing to do',
  mine: 'Nothing of yours to do',
  unassigned: 'Somebody looks after each of them',
  mentioned: 'No note names you',
};

function NothingToDo({ view, onShowAll }: { view: CaseView; onShowAll: () => void }) {
  const action = view !== 'all' && <Button onClick={onShowAll}>Show all</Button>;
  return (
    <EmptyState icon={CircleCheck} title={emptyTitles[view]} action={action}>
      Faxes that fail, are held back, get stuck or that nobody can confirm come here by themselves,
      with the likely remedy.
    </EmptyState>
  );
}
