import { DocumentError } from '#lib/fax-pages/document-error.ts';
import { inspectDocument } from '#lib/fax-pages/inspect-document.ts';
import { AppError } from '#lib/shared/errors.ts';
import { env } from '../env.ts';
import type { ReceivedFile } from './receive-documents.ts';

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
 * @throws {AppError} `document_…`, `too_many_pages` with the {@link DocumentError} as its cause,
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
    if (error instanceof DocumentError) throw toAppError(error, name);
    throw error;
  }
}

function toAppError(error: DocumentError, name: string): AppError {
  const code = error.code === 'document_too_many_pages' ? 'too_many_pages' : error.code;
  const { message } = new AppError(code);
  return new AppError(code, {
    cause: error,
    sentence: `${name}: ${message}`,
    fields: { files: message },
  });
}

/** Two levels of folders, so that none grows too large. */
function toStorageKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
