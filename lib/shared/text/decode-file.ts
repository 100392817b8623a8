import { findTextEncoding } from '#lib/file-types/find-text-encoding.ts';
import { AppError } from '../errors.ts';

/**
 * The text of a file as spreadsheets and address books write it: UTF-8, UTF-16 or Windows-1252.
 * @throws {AppError} `import_unreadable`
 */
export function decodeFile(bytes: Uint8Array): string {
  const encoding = bytes.length === 0 ? 'utf-8' : findTextEncoding(bytes);
  if (encoding === null) {
    const sentence = 'This is no text file. Use CSV or vCard, saved as UTF-8.';
    throw new AppError('import_unreadable', { sentence });
  }
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '')
    throw new AppError('import_unreadable', { sentence: 'This file is empty.' });
  return text;
}
