import { classNames } from '#lib/client/class-names.ts';
import { nameWeekday } from '#lib/client/schedule/week.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { WeekBatchCard } from './week-batch-card.tsx';
import { WeekCard } from './week-card.tsx';

interface WeekDayProps {
  date: string;
  isToday: boolean;
  isPast: boolean;
  faxes: readonly Fax[];
  now: Date;
  /** The fax that was moved last: it has the focus on its new day. */
  movedId: string | null;
  onMove: (faxId: string) => void;
}

export function WeekDay(props: WeekDayProps) {
  const { date, isToday, isPast, faxes, now, movedId, onMove } = props;
  return (
    <li
      aria-current={isToday ? 'date' : undefined}
      className="flex min-w-0 flex-col border-l border-line first:border-l-0"
    >
      <h3
        className={classNames(
          'flex h-10 items-center gap-2 border-b border-line px-2 text-small font-medium',
          isPast && 'text-soft',
          isToday && 'text-accent shadow-[inset_0_2px_0_var(--accent)]',
        )}
      >
        <time dateTime={date}>{nameWeekday(date)}</time>
        {isToday && <span>Today</span>}
      </h3>
      <ul className="flex flex-col gap-1 p-1">
        {faxes.map((fax) =>
          fax.batch ? (
            <WeekBatchCard key={fax.batch.batchId} fax={fax} batch={fax.batch} now={now} />
          ) : (
            <WeekCard
              key={fax.faxId}
              fax={fax}
              now={now}
              isMoved={fax.faxId === movedId}
              onMove={() => onMove(fax.faxId)}
            />
          ),
        )}
      </ul>
    </li>
  );
}
