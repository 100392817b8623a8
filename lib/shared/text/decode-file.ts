import { AppError } from '../errors.ts';

/**
 * The text of a file as spreadsheets and address books write it: UTF-8, UTF-16 with a mark, or else
 * Windows-1252, in which every byte is a character. @throws {AppError} `import_unreadable`
 */
export function decodeFile(bytes: Uint8Array): string {
  const text = new TextDecoder(detectEncoding(bytes)).decode(bytes);
  if (text.trim() === '')
    throw new AppError('import_unreadable', { sentence: 'This file is empty.' });
  if (text.includes('\0'))
    throw new AppError('import_unreadable', {
      sentence: 'This is no text file. Use CSV or vCard.',
    });
  return text;
}

function detectEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
