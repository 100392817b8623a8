import { classNames } from '#lib/client/class-names.ts';
import type { Column } from '#lib/client/faxes/columns.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { cellClass, gridStyle, headClass } from './fax-grid.ts';
import type { FaxRowActions } from './fax-row.tsx';
import { VirtualRows, type FaxPagesQuery } from './virtual-rows.tsx';

interface FaxTableProps extends FaxRowActions {
  faxes: readonly Fax[];
  /** So many rows stand above them that are not loaded. */
  above: number;
  pages: FaxPagesQuery;
  onStartAnew: () => void;
  isSelected: (fax: Fax) => boolean;
  onSelectAll: (isSelected: boolean) => void;
  /** A person points at the rows or goes through them by the keyboard: none may move. */
  onPoint: (isPointing: boolean) => void;
  columns: readonly Column[];
}

export function FaxTable({ onSelectAll, onPoint, ...props }: FaxTableProps) {
  const { faxes, isSelected, columns } = props;
  return (
    <div
      role="table"
      aria-label="Faxes"
      aria-rowcount={-1}
      style={gridStyle(columns)}
      onPointerEnter={(event) => onPoint(event.pointerType === 'mouse')}
      onPointerLeave={() => onPoint(false)}
      onFocus={(event) => onPoint(event.target.matches(':focus-visible'))}
      onBlur={() => onPoint(false)}
    >
      <div role="rowgroup" className="top-[calc(var(--band)+var(--bar))] z-4 bg-canvas lg:sticky">
        <div role="row" className={`h-9 border-b border-line text-small text-soft ${headClass}`}>
          <div role="columnheader" className="flex">
            <Checkbox
              aria-label="Select all"
              checked={faxes.length > 0 && faxes.every(isSelected)}
              onChange={(event) => onSelectAll(event.target.checked)}
            />
          </div>
          <div role="columnheader">Recipient</div>
          <div role="columnheader">Status</div>
          {columns.map((column) => (
            <div
              key={column.id}
              role="columnheader"
              className={classNames(cellClass(column), column.id === 'pages' && 'text-right')}
            >
              {column.label}
            </div>
          ))}
          <div role="columnheader">Sent</div>
          <div role="columnheader">
            <span className="sr-only">Actions</span>
          </div>
        </div>
      </div>
      <VirtualRows {...props} />
    </div>
  );
}
