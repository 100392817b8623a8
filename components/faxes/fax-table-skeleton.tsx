import { headClass } from './fax-grid.ts';
import { RowSkeleton } from './row-skeleton.tsx';

const rows = Array.from({ length: 12 }, (_, index) => index);

/** Has the size of the list that it stands for. */
export function FaxTableSkeleton({ hasPerson }: { hasPerson: boolean }) {
  return (
    <div aria-busy="true">
      <p className="sr-only">Loading faxes…</p>
      <div className={`h-9 border-b border-line ${headClass(hasPerson)}`} />
      {rows.map((row) => (
        <RowSkeleton key={row} hasPerson={hasPerson} />
      ))}
    </div>
  );
}
