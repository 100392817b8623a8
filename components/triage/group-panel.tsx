'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { toCaseFilter, toTriagePath, type TriageFilter } from '#lib/client/cases/case-filter.ts';
import { caseGroupsOptions, caseListOptions } from '#lib/client/cases/case-queries.ts';
import { causeTexts } from '#lib/client/cases/describe-cause.ts';
import type { CaseCause } from '#lib/shared/cases/case-cause.ts';
import type { CaseGroupList } from '#lib/shared/cases/fax-case.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { BackLink } from '../batches/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CaseBoard } from './case-board.tsx';

/** One cause, or one number of it. */
export type GroupFilter = TriageFilter & { cause: CaseCause };

/** The open faxes of a group, with what can be done about them. */
export function GroupPanel({ filter }: { filter: GroupFilter }) {
  const { label, sentence, advice } = causeTexts[filter.cause];
  return (
    <section aria-labelledby="group-title" className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-col gap-1">
        <span className="lg:hidden">
          <BackLink href={toTriagePath({ view: filter.view })}>Triage</BackLink>
        </span>
        <h2 id="group-title" className="text-large font-semibold">
          {label}
          {filter.to && <span className="tabular-nums">: {formatRecipient(filter.to)}</span>}
        </h2>
        <p className="text-pretty">
          {sentence} <span className="text-soft">{advice}</span>
        </p>
      </div>
      <GroupCases filter={filter} />
    </section>
  );
}

function GroupCases({ filter }: { filter: GroupFilter }) {
  const query = useInfiniteQuery(caseListOptions(toCaseFilter(filter)));
  const { data: list } = useQuery(caseGroupsOptions(filter.view));
  const { data, error, refetch } = query;
  if (error && !data) {
    return (
      <ErrorNote title="The faxes could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (!data) return <Skeleton className="h-48" />;
  const cases = data.pages.flatMap((page) => page.cases);
  if (cases.length === 0) {
    return (
      <EmptyState icon={CircleCheck} title="Nothing left to do here">
        What was tried again and fails again comes back by itself.
      </EmptyState>
    );
  }
  const total = Math.max(countOf(list, filter), cases.length);
  return <CaseBoard cases={cases} filter={filter} total={total} older={query} />;
}

/** Its count as the queue has it, which knows what is not loaded. */
function countOf(list: CaseGroupList | undefined, { cause, to }: GroupFilter): number {
  const counted = to
    ? list?.groups.find((group) => group.cause === cause && group.destination === to)
    : list?.causes.find((count) => count.cause === cause);
  return counted?.cases ?? 0;
}
