'use client';

import { useQuery } from '@tanstack/react-query';
import { groupByDay, today, type AgendaDay as Day } from '#lib/client/schedule/group-by-day.ts';
import { scheduledFaxesOptions } from '#lib/client/schedule/schedule-queries.ts';
import { parseWeek, toMonday } from '#lib/client/schedule/week.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AgendaDay } from './agenda-day.tsx';
import { NothingScheduled } from './nothing-scheduled.tsx';
import { WeekView } from './week-view.tsx';

interface AgendaFaxesProps {
  /** A day of the week that is shown; null for the list. */
  week: string | null;
  onWeek: (week: string) => void;
}

/** The days are the viewer's, whom only the browser knows. */
export function AgendaFaxes({ week, onWeek }: AgendaFaxesProps) {
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
  const monday = week === null ? null : (parseWeek(week) ?? toMonday(today(now)));
  return <AgendaDays days={groupByDay(faxes)} monday={monday} now={now} onWeek={onWeek} />;
}

interface AgendaDaysProps {
  days: readonly Day[];
  monday: string | null;
  now: Date;
  onWeek: (week: string) => void;
}

function AgendaDays({ days, monday, now, onWeek }: AgendaDaysProps) {
  return (
    <>
      {monday && <WeekView days={days} monday={monday} now={now} onWeek={onWeek} />}
      <div className={monday ? 'flex flex-col gap-6 lg:hidden' : 'flex flex-col gap-6'}>
        {days.map((day) => (
          <AgendaDay key={day.date} day={day} now={now} />
        ))}
      </div>
    </>
  );
}
