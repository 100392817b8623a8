import { stampPrint, type StampRequest } from '#lib/fax-pages/stamp-print.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import type { Document } from '../generated/prisma/client.ts';
import { storage } from '../storage/storage.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { storePrint } from './store-print.ts';

/**
 * A print with another sender's line, durable: it needs no document that the print was made of.
 * @throws {AppError} `document_missing`, `storage_full`, `storage_unavailable`
 */
export async function renewLine(
  print: Document,
  line: Pick<StampRequest, 'before' | 'after' | 'tone'>,
): Promise<StoredDocument> {
  const output = await newTemporaryPath();
  const file = await storage().borrowFile(print.storageKey);
  try {
    await stampPrint({ print: file.path, output, ...line });
    return await storePrint(output, print.pages);
  } catch (error) {
    await removeTemporaryFile(output);
    throw error;
  } finally {
    await file.release();
  }
}
