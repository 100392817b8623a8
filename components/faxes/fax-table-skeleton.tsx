import type { Column } from '#lib/client/faxes/columns.ts';
import { gridStyle, headClass } from './fax-grid.ts';
import { RowSkeleton } from './row-skeleton.tsx';

const rows = Array.from({ length: 12 }, (_, index) => index);

/** Has the size of the list that it stands for. */
export function FaxTableSkeleton({ columns }: { columns: readonly Column[] }) {
  return (
    <div aria-busy="true" style={gridStyle(columns)}>
      <p className="sr-only">Loading faxes…</p>
      <div className={`h-9 border-b border-line ${headClass}`} />
      {rows.map((row) => (
        <RowSkeleton key={row} />
      ))}
    </div>
  );
}
