import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import { fromCsvCell } from '../csv/csv-cell.ts';
import { detectDelimiter } from './detect-delimiter.ts';

const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

export interface CsvRecord {
  cells: string[];
  /** Where it begins in the file, from 1. */
  line: number;
}

/** The rows of a CSV file as text, whatever parts its columns. @throws {AppError} `import_unreadable` */
export function readCsvRecords(text: string): CsvRecord[] {
  try {
    const options = {
      delimiter: detectDelimiter(text),
      ...{ info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    };
    return Records.parse(parse(text, options)).map(({ record, info }) => ({
      cells: record.map(fromCsvCell),
      // Lines are counted to the record's end, those within its cells too.
      line: info.lines - (record.join('').match(/\r\n|\r|\n/g)?.length ?? 0),
    }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError('import_unreadable', { cause, ...explain(cause) });
  }
}

function explain({ code, lines }: CsvError): { sentence?: string } {
  if (code !== 'CSV_QUOTE_NOT_CLOSED') return {};
  return {
    sentence: `A quotation mark (") is never closed: look at line ${Number(lines)} and before.`,
  };
}
