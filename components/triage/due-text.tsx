'use client';

import { classNames } from '#lib/client/class-names.ts';
import { isPast } from '#lib/client/time/is-past.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { formatDayAndClock } from '#lib/shared/format/format-time.ts';

/** Until when a case is to be done; the server does not know the zone. */
export function DueText({ dueAt }: { dueAt: string }) {
  const now = useNow();
  if (!now) return null;
  const isOver = isPast(dueAt, now);
  return (
    <span className={classNames(isOver && 'font-medium text-red')}>
      {isOver ? 'Was due' : 'Due'} {formatDayAndClock(dueAt)}
    </span>
  );
}
