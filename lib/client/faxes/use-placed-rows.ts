import { useState } from 'react';
import { placeRows, type Placed } from './place-rows.ts';

/** Keeps count of the rows above the loaded ones, which change only when their list does; `listKey` names it. */
export function usePlacedRows<T extends { faxId: string }>(
  rows: readonly T[],
  isTop: boolean,
  listKey: string,
): number {
  const [placed, setPlaced] = useState<Placed<T> & { listKey: string }>({
    ...{ rows, above: 0, listKey },
  });
  if (placed.rows === rows && placed.listKey === listKey) return placed.above;
  // State that follows from props is set while rendering, so that no row is drawn at the wrong place.
  const before = placed.listKey === listKey ? placed : { rows: [], above: 0 };
  const next = { ...placeRows(before, rows, isTop), listKey };
  setPlaced(next);
  return next.above;
}
