import { listOnce } from '#lib/shared/batches/merge-fields.ts';
import { AppError } from '#lib/shared/errors.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import { detectColumns, type CsvColumns } from '../contact-imports/csv-columns.ts';
import { readCsvRecords } from '../contact-imports/read-csv-records.ts';
import type { ListRow, RecipientList } from './list-row.ts';

/**
 * The recipients of a CSV list: each column is a field under its name, and `name` and `number` are
 * fields whatever their columns are called. Without names of columns, a row is a number and a name.
 * @throws {AppError} `batch_list_unreadable`, `import_unreadable`
 */
export function readCsvList(text: string): RecipientList {
  const records = readCsvRecords(text);
  const first = records[0]?.cells ?? [];
  const columns = detectColumns(first);
  if (!columns) throw new AppError('batch_list_unreadable');
  const header = columns.hasHeader ? first.map((cell) => cell.trim()) : [];
  const rows = columns.hasHeader ? records.slice(1) : records;
  return {
    rows: rows.map(({ cells }) => toRow(cells, header, columns)),
    fields: listOnce([...header.filter(Boolean), 'name', 'number']),
  };
}

function toRow(cells: readonly string[], header: readonly string[], columns: CsvColumns): ListRow {
  const cell = (index: number | undefined) =>
    index === undefined ? '' : (cells[index] ?? '').trim();
  const { text, numbers } = columns;
  const recipient = numbers.map(cell).find((number) => number !== '') ?? '';
  const name = cell(text.name) || `${cell(text.firstName)} ${cell(text.lastName)}`.trim();
  const own = header.map((field, index) => [foldText(field), cell(index)] as const);
  return {
    recipient,
    name: name || cell(text.organisation) || null,
    // The first of two columns of one name counts, and a column before what we make of several.
    values: Object.fromEntries([['number', recipient], ['name', name], ...own.toReversed()]),
  };
}
