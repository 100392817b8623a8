import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#lib/shared/errors.ts';
import type { ReceivedFile } from '../documents/receive-documents.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { toStorageError } from '../storage/to-storage-error.ts';
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

async function writeFile(response: IncomingMessage, maxBytes: number, signal: AbortSignal) {
  const temporaryPath = await newTemporaryPath();
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Uint8Array, _encoding, done: TransformCallback) {
      bytes += chunk.byteLength;
      hash.update(chunk);
      done(bytes > maxBytes ? new AppError('fax_too_large') : null, chunk);
    },
  });
  try {
    const target = createWriteStream(temporaryPath, { mode: 0o600 });
    await pipeline(response, meter, target, { signal });
  } catch (error) {
    await removeTemporaryFile(temporaryPath);
    const known = toStorageError(error);
    throw known instanceof AppError ? known : new AppError('url_unreachable', { cause: error });
  }
  return { temporaryPath, sha256: hash.digest('hex'), bytes };
}
