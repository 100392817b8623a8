import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/** Rows that are drawn beside those in sight, so that a fast hand or `j` never meets a gap. */
export const overscanRows = 12;

/**
 * All rows are laid out anew when there are more of them, which takes longer the more there are: so
 * the list is told of rows to come, by so many at a time.
 */
const STEP_ROWS = 5000;

/**
 * Which rows of a long list are drawn while the page scrolls, and the room that stands for the
 * others. The first row tells how high a row is here: a line, a taller one for fingers, or a card.
 * Heights are known by place: rows are alike, and keys by fax would have all places measured anew
 * with each drawing.
 */
export function useVirtualRows(count: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [rowHeight, setRowHeight] = useState(40);
  const [scrollMargin, setScrollMargin] = useState(0);
  const laidOut = Math.ceil(count / STEP_ROWS) * STEP_ROWS;
  const virtualizer = useWindowVirtualizer({
    count: laidOut,
    estimateSize: () => rowHeight,
    overscan: overscanRows,
    scrollMargin,
    // As high as the first row until the browser says otherwise, which it does before it paints: to
    // ask each row has all laid out at once.
    measureElement: (row, entry, { itemSizeCache, indexFromElement }) => {
      const known = itemSizeCache.get(indexFromElement(row)) ?? rowHeight;
      return Math.round(entry?.borderBoxSize[0]?.blockSize ?? known);
    },
    // What the server draws, before there is a window.
    initialRect: { width: 1440, height: 900 },
  });
  const hasRows = count > 0;
  useLayoutEffect(() => {
    const body = ref.current;
    if (!body) return;
    setScrollMargin(body.getBoundingClientRect().top + window.scrollY);
    const height = body.querySelector('[data-index]')?.getBoundingClientRect().height;
    if (height) setRowHeight(Math.round(height));
  }, [hasRows]);
  const items = virtualizer.getVirtualItems().filter(({ index }) => index < count);
  const [first, last] = [items[0], items.at(-1)];
  const total = virtualizer.getTotalSize() - (laidOut - count) * rowHeight;
  return {
    ref,
    indexes: items.map(({ index }) => index),
    roomAbove: first ? first.start - scrollMargin : 0,
    roomBelow: last ? total - (last.end - scrollMargin) : 0,
    measure: virtualizer.measureElement,
  };
}
