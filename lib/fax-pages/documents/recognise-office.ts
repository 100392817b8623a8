import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { DocumentError } from '../document-error.ts';

/** What file-type calls the formats that LibreOffice turns into pages. */
export const officeTypes: ReadonlySet<string> = new Set([
  'application/rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
]);

/** Word, Excel and PowerPoint up to 2003 share one container; their names alone tell them apart. */
const compoundTypes: Record<string, string> = {
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.ppt': 'application/vnd.ms-powerpoint',
};

/** The stream in which Office keeps a document that is protected by a password. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');
const chunkBytes = 64 * 1024;

export async function recogniseCompound(path: string, name: string): Promise<string> {
  if (await fileContains(path, encryptedStream)) {
    throw new DocumentError('document_encrypted', 'The document is protected by a password.');
  }
  const mediaType = compoundTypes[extname(name).toLowerCase()];
  if (mediaType) return mediaType;
  throw new DocumentError('document_unsupported', 'The file is of no type that can be faxed.');
}

async function fileContains(path: string, wanted: Buffer): Promise<boolean> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(chunkBytes + wanted.length);
    let position = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      if (buffer.subarray(0, bytesRead).includes(wanted)) return true;
      if (bytesRead < buffer.length) return false;
      position += chunkBytes;
    }
  } finally {
    await file.close();
  }
}
