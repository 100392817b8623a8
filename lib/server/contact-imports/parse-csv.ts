import { AppError } from '#lib/shared/errors.ts';
import { detectColumns, type CsvColumns, type TextColumn } from './csv-columns.ts';
import type { ImportRow } from './import-row.ts';
import { readCsvRecords } from './read-csv-records.ts';

/** The contacts of a CSV file, as they stand there. @throws {AppError} `import_unreadable` */
export function parseCsv(text: string): ImportRow[] {
  const records = readCsvRecords(text);
  const columns = detectColumns(records[0]?.cells ?? []);
  if (!columns) throw new AppError('import_unreadable');
  const rows = records.map(({ cells, line }) => toRow(cells, columns, line));
  return columns.hasHeader ? rows.slice(1) : rows;
}

function toRow(cells: readonly string[], { text, numbers }: CsvColumns, line: number): ImportRow {
  const read = (column: TextColumn) => {
    const index = text[column];
    return index === undefined ? '' : (cells[index] ?? '').trim();
  };
  const fullName = read('name') || `${read('firstName')} ${read('lastName')}`.trim();
  const labels = read('labels').split(';');
  const typed = numbers.flatMap((index) => splitNumbers(cells[index] ?? ''));
  return {
    line,
    contactId: read('contactId') || null,
    fields: {
      name: fullName || read('organisation'),
      organisation: read('organisation'),
      notes: read('notes'),
      tags: splitList(read('tags'), /[;,]/),
      numbers: typed.map((number, index) => ({ number, label: labels[index]?.trim() || null })),
    },
    groups: splitList(read('groups'), /;|:::/),
  };
}

/** Nothing that parts numbers is part of one. */
function splitNumbers(cell: string): string[] {
  return splitList(cell, /[;,|\n]|:::/);
}

function splitList(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
