'use client';

import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, CalendarClock } from 'lucide-react';
import Link from 'next/link';
import { groupByDay } from '#lib/client/schedule/group-by-day.ts';
import { scheduledFaxesOptions } from '#lib/client/schedule/schedule-queries.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AgendaDay } from './agenda-day.tsx';

/** What waits for its time, day by day. The days are the viewer's, whom only the browser knows. */
export function Agenda() {
  return (
    <div className="flex max-w-4xl flex-col gap-3">
      <Link
        href={pagePaths.faxes}
        className="-ml-0.5 flex items-center gap-1 self-start py-1 text-small text-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-3.5" /> Faxes
      </Link>
      <PageHead title="Scheduled" />
      <AgendaDays />
    </div>
  );
}

function AgendaDays() {
  const { data: faxes, error, refetch } = useQuery(scheduledFaxesOptions());
  const now = useNow();
  if (error && !faxes) {
    return (
      <ErrorNote title="The scheduled faxes could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (faxes?.length === 0) return <NothingScheduled />;
  if (!faxes || !now) return <Skeleton className="h-64" />;
  return (
    <div className="flex flex-col gap-6">
      {groupByDay(faxes).map((day) => (
        <AgendaDay key={day.date} day={day} now={now} />
      ))}
    </div>
  );
}

function NothingScheduled() {
  return (
    <EmptyState
      icon={CalendarClock}
      title="Nothing waits for its time"
      action={
        <Link href={pagePaths.newFax} className={buttonClass('outline')}>
          New fax
        </Link>
      }
    >
      Choose “Send later…” on a new fax, and it stands here until it leaves: by the clock of the
      recipient, or by yours.
    </EmptyState>
  );
}
