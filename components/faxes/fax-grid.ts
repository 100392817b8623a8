import type { CSSProperties } from 'react';
import { breakpoints, toGrid, type Breakpoint, type Column } from '#lib/client/faxes/columns.ts';

/**
 * The columns of the list, the same for head, rows and skeleton. On a phone each row is a card;
 * from 1024 pixels it is a row, with what was chosen and has room.
 */
const grid =
  'lg:grid-cols-(--columns-lg) xl:grid-cols-(--columns-xl) wide:grid-cols-(--columns-wide)';

/** Where a column has room, and on a card, where only the title stands. */
const cells: Record<Breakpoint, string> = {
  lg: '',
  xl: 'hidden xl:block',
  wide: 'hidden wide:block',
};

export const cellClass = ({ from }: Column) => cells[from];

export const headClass = `hidden lg:grid ${grid} items-center gap-x-3 px-2`;

export const rowClass =
  'grid grid-cols-[2rem_minmax(0,1fr)_auto_2.5rem] items-center gap-x-2 px-2 py-2 ' +
  `lg:h-10 touch:lg:h-14 lg:gap-x-3 lg:py-0 ${grid}`;

/** For what holds head and rows. */
export function gridStyle(columns: readonly Column[]): CSSProperties {
  return Object.fromEntries(breakpoints.map((at) => [`--columns-${at}`, toGrid(columns, at)]));
}
