'use client';

import { useEffect } from 'react';
import type { Column } from '#lib/client/faxes/columns.ts';
import { useVirtualRows } from '#lib/client/faxes/use-virtual-rows.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { FaxRow, type FaxRowActions } from './fax-row.tsx';
import type { OlderQuery } from './older-rows.tsx';
import { RowSkeleton } from './row-skeleton.tsx';

export interface FaxPagesQuery extends OlderQuery {
  hasPreviousPage: boolean;
  isFetching: boolean;
  fetchPreviousPage: () => Promise<unknown>;
}

interface VirtualRowsProps extends FaxRowActions {
  faxes: readonly Fax[];
  above: number;
  selected: ReadonlyMap<string, Fax>;
  columns: readonly Column[];
  pages: FaxPagesQuery;
}

/** Rows from the end of what is loaded at which the next page is fetched. */
const EAGER_ROWS = 25;

/** The rows in sight, and room for all others. */
export function VirtualRows({ faxes, above, selected, pages, ...row }: VirtualRowsProps) {
  const { ref, indexes, roomAbove, roomBelow, measure } = useVirtualRows({
    count: above + faxes.length,
    toKey: (index) => faxes[index - above]?.faxId ?? `above ${index}`,
  });
  const isNearTop = (indexes[0] ?? 0) < above + EAGER_ROWS;
  const isWanted = isNearTop && pages.hasPreviousPage && !pages.isFetching;
  const { fetchPreviousPage } = pages;
  useEffect(() => {
    if (isWanted) void fetchPreviousPage();
  }, [isWanted, fetchPreviousPage]);
  return (
    <div
      ref={ref}
      role="rowgroup"
      style={{ paddingTop: roomAbove, paddingBottom: roomBelow, overflowAnchor: 'none' }}
    >
      {indexes.map((index) => {
        const fax = faxes[index - above];
        return fax ? (
          <FaxRow
            key={fax.faxId}
            ref={measure}
            fax={fax}
            index={index}
            isSelected={selected.has(fax.faxId)}
            {...row}
          />
        ) : (
          <RowSkeleton key={index} />
        );
      })}
    </div>
  );
}
