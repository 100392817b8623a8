/**
 * Spreadsheets run a cell that begins with one of these as a formula. With an apostrophe before it
 * it is text; one that was an apostrophe gets one too, so that the way back is exact.
 */
const looksLikeFormula = /^['=+\-@＝＋－＠\t\r]/;

/** A cell of a CSV file: no formula, and quoted where it has to be. */
export function toCsvCell(text: string): string {
  const safe = looksLikeFormula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell said before {@link toCsvCell}. */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && looksLikeFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
