'use client';

import { today } from '#lib/client/schedule/group-by-day.ts';
import { toMonday } from '#lib/client/schedule/week.ts';
import { Choice } from '../ui/choice.tsx';

interface AgendaViewsProps {
  isWeek: boolean;
  onWeek: (week: string | null) => void;
}

/** List or week; a phone has room for the list alone. */
export function AgendaViews({ isWeek, onWeek }: AgendaViewsProps) {
  return (
    <div className="hidden lg:block">
      <Choice
        label="Show as"
        value={isWeek ? 'week' : 'list'}
        options={['list', 'week']}
        toLabel={(view) => (view === 'week' ? 'Week' : 'List')}
        onChange={(view) => void onWeek(view === 'week' ? toMonday(today(new Date())) : null)}
      />
    </div>
  );
}
