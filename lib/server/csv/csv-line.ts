import { toCsvCell } from './csv-cell.ts';

/** At its beginning makes spreadsheets read a CSV file as UTF-8. */
export const csvMark = '\uFEFF';

/** A line of a CSV file, with its end. */
export function toCsvLine(cells: readonly string[]): string {
  return `${cells.map(toCsvCell).join(',')}\r\n`;
}
