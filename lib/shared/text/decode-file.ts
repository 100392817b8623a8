import { guessTextEncoding } from '#lib/file-types/find-text-encoding.ts';
import { AppError } from '../errors.ts';

/**
 * The text of a file as spreadsheets and address books write it: UTF-8, UTF-16, or else Windows-1252,
 * in which every byte is a character. @throws {AppError} `import_unreadable`
 */
export function decodeFile(bytes: Uint8Array): string {
  const text = new TextDecoder(guessTextEncoding(bytes)).decode(bytes);
  if (text.trim() === '')
    throw new AppError('import_unreadable', { sentence: 'This file is empty.' });
  if (text.includes('\0'))
    throw new AppError('import_unreadable', {
      sentence: 'This is no text file. Use CSV or vCard.',
    });
  return text;
}
