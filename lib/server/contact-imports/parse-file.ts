import { maxImportRows } from '#lib/shared/contact-imports/contact-import.ts';
import { AppError } from '#lib/shared/errors.ts';
import { decodeFile } from '#lib/shared/text/decode-file.ts';
import type { ImportRow } from './import-row.ts';
import { parseCsv } from './parse-csv.ts';
import { parseVcards } from './parse-vcards.ts';

/**
 * The contacts of a CSV or vCard file, told apart by their content.
 * @throws {AppError} `import_unreadable`, `request_too_large` for more than {@link maxImportRows}
 */
export function parseFile(bytes: Uint8Array): ImportRow[] {
  const text = decodeFile(bytes);
  const rows = /^\s*BEGIN:VCARD/im.test(text) ? parseVcards(text) : parseCsv(text);
  if (rows.length === 0) throw new AppError('import_unreadable');
  if (rows.length > maxImportRows) {
    const limit = maxImportRows.toLocaleString('en-US');
    const sentence = `The file has more than ${limit} contacts. Import it in parts.`;
    throw new AppError('request_too_large', { sentence });
  }
  return rows;
}
