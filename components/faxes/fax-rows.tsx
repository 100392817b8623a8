'use client';

import { useCallback, useState } from 'react';
import type { Column } from '#lib/client/faxes/columns.ts';
import { useNewAbove } from '#lib/client/faxes/new-faxes.ts';
import { useDeleteFaxes } from '#lib/client/faxes/use-delete-faxes.ts';
import type { FaxFilter } from '#lib/client/faxes/fax-filter.ts';
import { useHeldRows } from '#lib/client/faxes/use-held-rows.ts';
import { usePlacedRows } from '#lib/client/faxes/use-placed-rows.ts';
import { useRetryFax } from '#lib/client/faxes/use-retry-fax.ts';
import { useStopFax } from '#lib/client/faxes/use-stop-fax.ts';
import { useWholeView } from '#lib/client/faxes/use-whole-view.ts';
import type { Selection } from '#lib/client/use-selection.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { FaxPagesQuery } from './virtual-rows.tsx';
import { FaxTable } from './fax-table.tsx';
import { NewRows } from './new-rows.tsx';
import { OlderRows } from './older-rows.tsx';
import { SelectionTools } from './selection-tools.tsx';
import { LazyDeleteFaxesDialog } from './lazy-delete-faxes-dialog.tsx';

interface FaxRowsProps {
  faxes: readonly Fax[];
  /** What the list shows. */
  filter: FaxFilter;
  columns: readonly Column[];
  selection: Selection<Fax>;
  pages: FaxPagesQuery;
  onStartAnew: () => void;
}

export function FaxRows({ faxes, filter, columns, selection, pages, onStartAnew }: FaxRowsProps) {
  /** Names the list, so that another filter starts anew. */
  const listKey = JSON.stringify(filter);
  const { selected, select, replace, clear } = selection;
  const { isWhole, selectWhole, isSelected } = useWholeView(selection, listKey);
  const [isPointing, setPointing] = useState(false);
  const [condemned, setCondemned] = useState<readonly Fax[]>([]);
  const { mutate: retry } = useRetryFax();
  const { mutate: stop } = useStopFax();
  const { mutate: remove } = useDeleteFaxes();
  const { visible, waiting, show } = useHeldRows(faxes, isPointing || selected.size > 0, listKey);

  const isTop = !pages.hasPreviousPage;
  const above = usePlacedRows(visible, isTop, listKey);
  const newAbove = useNewAbove(listKey, visible[0], isTop);
  const showNew = () => {
    show();
    if (!isTop) onStartAnew();
  };

  return (
    <>
      {selected.size > 0 && (
        <SelectionTools
          key={listKey}
          filter={filter}
          selection={selection}
          isWhole={isWhole}
          onSelectWhole={() => selectWhole(visible)}
          visible={visible}
          onDelete={setCondemned}
        />
      )}
      <div>
        <NewRows count={waiting + newAbove} onShow={showNew} />
        <FaxTable
          faxes={visible}
          above={above}
          pages={pages}
          onStartAnew={onStartAnew}
          isSelected={isSelected}
          columns={columns}
          onSelect={select}
          onSelectAll={(isAll) => replace(isAll ? visible : [])}
          onPoint={setPointing}
          onRetry={useCallback(({ faxId }: Fax) => retry({ faxId }), [retry])}
          onStop={useCallback(({ faxId }: Fax) => stop({ faxId }), [stop])}
          onDelete={useCallback((fax: Fax) => setCondemned([fax]), [])}
        />
        <OlderRows query={pages} />
      </div>
      {condemned.length > 0 && (
        <LazyDeleteFaxesDialog
          faxes={condemned}
          onClose={() => setCondemned([])}
          onConfirm={() => {
            remove(condemned.map((fax) => fax.faxId));
            clear();
          }}
        />
      )}
    </>
  );
}
