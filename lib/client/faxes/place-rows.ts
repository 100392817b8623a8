interface Row {
  faxId: string;
}

/** Where the loaded rows stand in the whole list. */
export interface Placed<T extends Row> {
  rows: readonly T[];
  /** So many rows stand above the first one; they were loaded once and let go. */
  above: number;
}

/**
 * The place of the rows after pages were let go at one end, or came back. What came in above while
 * one was further down makes the list longer than was counted: the first row is the first all the same.
 */
export function placeRows<T extends Row>(
  before: Placed<T>,
  rows: readonly T[],
  isTop: boolean,
): Placed<T> {
  if (isTop) return { rows, above: 0 };
  return { rows, above: Math.max(0, before.above + countMove(before.rows, rows)) };
}

/** How far the first row moved down the list. */
function countMove(before: readonly Row[], after: readonly Row[]): number {
  const find = (rows: readonly Row[], row: Row | undefined) =>
    row ? rows.findIndex(({ faxId }) => faxId === row.faxId) : -1;
  const letGo = find(before, after[0]);
  return letGo > 0 ? letGo : -Math.max(0, find(after, before[0]));
}
