import { AppError } from '#lib/shared/errors.ts';
import { detectColumns, type CsvColumns, type TextColumn } from './csv-columns.ts';
import { type ImportRow, unmarkedLabel } from './import-row.ts';
import { readCsvRecords } from './read-csv-records.ts';

/** The contacts of a CSV file, as they stand there. @throws {AppError} `import_unreadable` */
export function parseCsv(text: string): ImportRow[] {
  const records = readCsvRecords(text);
  const columns = detectColumns(records[0]?.cells ?? []);
  if (!columns) throw new AppError('import_unreadable');
  const rows = records.map(({ cells, line }) => toRow(cells, columns, line));
  if (columns.hasHeader) rows.shift();
  if (rows.length > 0) return rows;
  const sentence = 'This file names its columns, and no contact stands below them.';
  throw new AppError('import_unreadable', { sentence });
}

function toRow(cells: readonly string[], columns: CsvColumns, line: number): ImportRow {
  const { text, numbers, isUnmarked } = columns;
  const read = (column: TextColumn) => {
    const index = text[column];
    return index === undefined ? '' : (cells[index] ?? '').trim();
  };
  const fullName = read('name') || `${read('firstName')} ${read('lastName')}`.trim();
  const labels = read('labels').split(';');
  const usual = isUnmarked ? unmarkedLabel : null;
  const typed = numbers.flatMap((index) => splitNumbers(cells[index] ?? ''));
  return {
    line,
    contactId: read('contactId') || null,
    fields: {
      name: fullName || read('organisation'),
      organisation: read('organisation'),
      notes: read('notes'),
      tags: splitList(read('tags'), /[;,]/),
      numbers: typed.map((number, index) => ({ number, label: labels[index]?.trim() || usual })),
    },
    groups: splitList(read('groups'), /;|:::/),
    isUnmarked: isUnmarked && typed.length > 0,
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
