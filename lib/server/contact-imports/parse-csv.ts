import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import { detectColumns, type CsvColumns, type TextColumn } from './csv-columns.ts';
import { fromCsvCell } from './csv-cell.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import type { ImportRow } from './import-row.ts';

const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/** The contacts of a CSV file, as they stand there. @throws {AppError} `import_unreadable` */
export function parseCsv(text: string): ImportRow[] {
  const records = readRecords(text);
  const columns = detectColumns(records[0]?.record ?? []);
  if (!columns) throw new AppError('import_unreadable');
  const rows = records.map(({ record, info }) => {
    // Lines are counted to the record's end, those within its cells too.
    const line = info.lines - (record.join('').match(/\r\n|\r|\n/g)?.length ?? 0);
    return toRow(record.map(fromCsvCell), columns, line);
  });
  return columns.hasHeader ? rows.slice(1) : rows;
}

function readRecords(text: string) {
  try {
    const options = {
      delimiter: detectDelimiter(text),
      ...{ info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    };
    return Records.parse(parse(text, options));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError('import_unreadable', { cause });
  }
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
