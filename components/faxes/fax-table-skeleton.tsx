import { Skeleton } from '../ui/skeleton.tsx';
import { headClass, rowClass } from './fax-grid.ts';

const rows = Array.from({ length: 12 }, (_, index) => index);

/** Has the size of the list that it stands for. */
export function FaxTableSkeleton({ hasPerson }: { hasPerson: boolean }) {
  return (
    <div aria-busy="true">
      <p className="sr-only">Loading faxes…</p>
      <div className={`h-9 border-b border-line ${headClass(hasPerson)}`} />
      {rows.map((row) => (
        <div key={row} className={`h-18 border-b border-line lg:h-10 ${rowClass(hasPerson)}`}>
          <span />
          <Skeleton className="w-32" />
          <Skeleton className="w-28" />
          <Skeleton className="hidden w-40 lg:block" />
        </div>
      ))}
    </div>
  );
}
