'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { today, type AgendaDay } from '#lib/client/schedule/group-by-day.ts';
import { listWeek, nameWeek, shiftDate, toMonday } from '#lib/client/schedule/week.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { WeekDay } from './week-day.tsx';

interface WeekViewProps {
  days: readonly AgendaDay[];
  monday: string;
  now: Date;
  onWeek: (week: string) => void;
}

/** Seven days side by side, with what leaves on each. */
export function WeekView({ days, monday, now, onWeek }: WeekViewProps) {
  const [movedId, setMovedId] = useState<string | null>(null);
  const date = today(now);
  const faxesOf = new Map(days.map((day) => [day.date, day.faxes]));
  const last = shiftDate(monday, 6);
  const later = days.find((day) => day.date > last);
  return (
    <section aria-label={`Week of ${nameWeek(monday)}`} className="hidden flex-col gap-3 lg:flex">
      <div className="flex flex-wrap items-center gap-2">
        <IconButton
          icon={ChevronLeft}
          label="The week before"
          onClick={() => onWeek(shiftDate(monday, -7))}
        />
        <IconButton
          icon={ChevronRight}
          label="The week after"
          onClick={() => onWeek(shiftDate(monday, 7))}
        />
        <h2 aria-live="polite" className="text-large font-medium">
          {nameWeek(monday)}
        </h2>
        {toMonday(date) !== monday && (
          <Button onClick={() => onWeek(toMonday(date))}>This week</Button>
        )}
        {later && (
          <Button look="quiet" className="ml-auto" onClick={() => onWeek(toMonday(later.date))}>
            Next in a later week
          </Button>
        )}
      </div>
      <ol className="grid min-h-96 grid-cols-7 rounded-box border border-line bg-surface">
        {listWeek(monday).map((day) => (
          <WeekDay
            key={day}
            date={day}
            isToday={day === date}
            isPast={day < date}
            faxes={faxesOf.get(day) ?? []}
            now={now}
            movedId={movedId}
            onMove={setMovedId}
          />
        ))}
      </ol>
    </section>
  );
}
