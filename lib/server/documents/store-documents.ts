import { env } from '../env.ts';
import { storage } from '../storage/storage.ts';
import { removeTemporaryFile } from '../storage/temporary-files.ts';
import { inspectReceived, type StoredDocument } from './inspect-received.ts';
import type { ReceivedFile } from './receive-documents.ts';
import { tooManyPages } from './too-many-pages.ts';

/**
 * Looks into each received file and moves it to its place by content hash, so that a row may name
 * it. When it throws, the temporary files are gone.
 * @throws {AppError} `document_…`, `too_many_pages`, with the file's name under `fields.files`
 */
export async function storeDocuments(files: ReceivedFile[]): Promise<StoredDocument[]> {
  try {
    const documents: StoredDocument[] = [];
    for (const file of files) documents.push(await inspectReceived(file));
    requirePageLimit(documents);
    for (const [position, file] of files.entries()) {
      const document = documents[position];
      if (document) await storage().commitFile(file.temporaryPath, document.storageKey);
    }
    return documents;
  } catch (error) {
    await Promise.all(files.map((file) => removeTemporaryFile(file.temporaryPath)));
    throw error;
  }
}

function requirePageLimit(documents: StoredDocument[]): void {
  const pages = documents.reduce((sum, document) => sum + (document.pages ?? 0), 0);
  if (pages > env().faxLimits.maxPages) throw tooManyPages(pages);
}
