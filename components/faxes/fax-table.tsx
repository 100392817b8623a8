import type { Fax } from '#lib/shared/faxes/fax.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { headClass, lineCell, wideCell } from './fax-grid.ts';
import type { FaxRowActions } from './fax-row.tsx';
import { VirtualRows, type FaxPagesQuery } from './virtual-rows.tsx';

interface FaxTableProps extends FaxRowActions {
  faxes: readonly Fax[];
  /** So many rows stand above them that are not loaded. */
  above: number;
  pages: FaxPagesQuery;
  selected: ReadonlyMap<string, Fax>;
  onSelectAll: (isSelected: boolean) => void;
  onPoint: (isPointing: boolean) => void;
  hasPerson: boolean;
}

export function FaxTable({ faxes, selected, onSelectAll, onPoint, ...props }: FaxTableProps) {
  const { hasPerson } = props;
  return (
    <div
      role="table"
      aria-label="Faxes"
      aria-rowcount={-1}
      onPointerEnter={(event) => onPoint(event.pointerType === 'mouse')}
      onPointerLeave={() => onPoint(false)}
    >
      <div role="rowgroup" className="top-[calc(var(--band)+var(--bar))] z-4 bg-canvas lg:sticky">
        <div
          role="row"
          className={`h-9 border-b border-line text-small text-soft ${headClass(hasPerson)}`}
        >
          <div role="columnheader" className="flex">
            <Checkbox
              aria-label="Select all"
              checked={faxes.length > 0 && faxes.every((fax) => selected.has(fax.faxId))}
              onChange={(event) => onSelectAll(event.target.checked)}
            />
          </div>
          <div role="columnheader">Recipient</div>
          <div role="columnheader">Status</div>
          <div role="columnheader">Title</div>
          <div role="columnheader" className={`${wideCell} text-right`}>
            Pages
          </div>
          <div role="columnheader" className={lineCell(hasPerson)}>
            From line
          </div>
          {hasPerson && (
            <div role="columnheader" className={wideCell}>
              Sent by
            </div>
          )}
          <div role="columnheader">Sent</div>
          <div role="columnheader">
            <span className="sr-only">Actions</span>
          </div>
        </div>
      </div>
      <VirtualRows faxes={faxes} selected={selected} {...props} />
    </div>
  );
}
