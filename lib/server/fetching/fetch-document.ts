import type { IncomingMessage } from 'node:http';
import { AppError } from '#lib/shared/errors.ts';
import type { ReceivedFile } from '../documents/receive-documents.ts';
import { writeTemporaryFile, type WrittenFile } from '../storage/write-temporary-file.ts';
import { nameFetched } from './name-fetched.ts';
import { openUrl } from './open-url.ts';

/** For all of it, redirects included. */
const WITHIN_MS = 120_000;

/**
 * Fetches a document from an address that a person gave, to a temporary file. It is not asked what
 * it is: that is for the inspection.
 * @throws {AppError} `url_refused`, `url_unreachable`, `url_without_document`, `fax_too_large`
 */
export async function fetchDocument(text: string, maxBytes: number): Promise<ReceivedFile> {
  const signal = AbortSignal.timeout(WITHIN_MS);
  const { url, response } = await openUrl(text, signal);
  try {
    if (response.headers['content-type']?.startsWith('text/html'))
      throw new AppError('url_without_document');
    if (Number(response.headers['content-length'] ?? 0) > maxBytes)
      throw new AppError('fax_too_large');
    const name = nameFetched(url, response.headers['content-disposition']);
    return { name, ...(await writeFile(response, maxBytes, signal)) };
  } finally {
    response.destroy();
  }
}

async function writeFile(
  response: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<WrittenFile> {
  let left = maxBytes;
  const onBytes = (bytes: number) => {
    left -= bytes;
    return left < 0 ? new AppError('fax_too_large') : null;
  };
  try {
    return await writeTemporaryFile(response, { onBytes, signal });
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('url_unreachable', { cause: error });
  }
}
