import { inspectDocument } from '#lib/fax-pages/inspect-document.ts';
import { env } from '../env.ts';
import { toStorageKey } from '../storage/to-storage-key.ts';
import type { ReceivedFile } from './receive-documents.ts';
import { toRefusal } from './to-refusal.ts';

/** A document whose file is durable, and what its content is. */
export interface StoredDocument {
  name: string;
  sha256: string;
  bytes: number;
  kind: string;
  mediaType: string;
  pages: number | null;
  storageKey: string;
}

/**
 * Looks into a received file, which stays where it is.
 * @throws {AppError} `document_…`, `too_many_pages` with the DocumentError as its cause,
 *   and the file's name under `fields.files`
 */
export async function inspectReceived(file: ReceivedFile): Promise<StoredDocument> {
  const { name, sha256, bytes } = file;
  try {
    const { kind, mediaType, pages } = await inspectDocument(
      file.temporaryPath,
      name,
      env().faxLimits.maxPages,
    );
    return { name, sha256, bytes, kind, mediaType, pages, storageKey: toStorageKey(sha256) };
  } catch (error) {
    throw toRefusal(error, name);
  }
}
