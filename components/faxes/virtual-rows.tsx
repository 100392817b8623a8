'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Column } from '#lib/client/faxes/columns.ts';
import { useDrawnRows } from '#lib/client/faxes/use-drawn-rows.ts';
import { overscanRows, useVirtualRows } from '#lib/client/faxes/use-virtual-rows.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { FaxRow, type FaxRowActions } from './fax-row.tsx';
import type { OlderQuery } from './older-rows.tsx';
import { RowSkeleton } from './row-skeleton.tsx';

export interface FaxPagesQuery extends OlderQuery {
  hasPreviousPage: boolean;
  fetchPreviousPage: () => Promise<unknown>;
}

interface VirtualRowsProps extends FaxRowActions {
  faxes: readonly Fax[];
  above: number;
  isSelected: (fax: Fax) => boolean;
  columns: readonly Column[];
  pages: FaxPagesQuery;
  /** The top is wanted, and too far away to come to it page by page. */
  onStartAnew: () => void;
}

/** Rows from the end of what is loaded at which the next page is fetched. */
const EAGER_ROWS = 25;
/** From so many rows above them, one does not wait for all pages in between. */
const FAR_ROWS = 300;

/** The rows in sight, and room for all others; where a row is drawn in a moment, its line. */
export function VirtualRows({
  faxes,
  above,
  isSelected,
  pages,
  onStartAnew,
  ...row
}: VirtualRowsProps) {
  const { ref, indexes, roomAbove, roomBelow, measure } = useVirtualRows(above + faxes.length);
  const first = indexes[0] ?? 0;
  const drawn = useDrawnRows({ first, last: indexes.at(-1) ?? 0 }, overscanRows);
  const { fetchPreviousPage, hasPreviousPage, isFetching } = pages;
  const isWanted = first < above + EAGER_ROWS && hasPreviousPage && !isFetching;
  const isFarAbove = first < above - FAR_ROWS;
  const fetchAbove = useEffectEvent(() => {
    if (isFarAbove) onStartAnew();
    else void fetchPreviousPage();
  });
  useEffect(() => {
    if (isWanted) fetchAbove();
  }, [isWanted, isFarAbove]);
  return (
    <div
      ref={ref}
      role="rowgroup"
      style={{ paddingTop: roomAbove, paddingBottom: roomBelow, overflowAnchor: 'none' }}
    >
      {indexes.map((index) => {
        const fax = faxes[index - above];
        const isDrawn = index >= drawn.first && index <= drawn.last;
        if (!fax) return <RowSkeleton key={index} />;
        return isDrawn ? (
          <FaxRow
            key={fax.faxId}
            ref={measure}
            fax={fax}
            index={index}
            isSelected={isSelected(fax)}
            {...row}
          />
        ) : (
          <div key={index} className="h-18 border-b border-line lg:h-10" />
        );
      })}
    </div>
  );
}
