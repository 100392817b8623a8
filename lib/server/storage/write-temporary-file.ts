import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newTemporaryPath, removeTemporaryFile } from './temporary-files.ts';
import { toStorageError } from './to-storage-error.ts';

export interface WrittenFile {
  temporaryPath: string;
  sha256: string;
  bytes: number;
}

interface WriteOptions {
  /** Told of each stretch before it is written; what it answers ends the writing. */
  onBytes?: (bytes: number) => Error | null;
  signal?: AbortSignal;
}

/**
 * Writes a stream to a temporary file while it is hashed: memory does not grow with its size. When
 * it throws, nothing is left.
 * @throws {AppError} `storage_full`, `storage_unavailable`, and what the stream or `onBytes` gave
 */
export async function writeTemporaryFile(
  source: Readable,
  { onBytes = () => null, signal }: WriteOptions = {},
): Promise<WrittenFile> {
  const temporaryPath = await newTemporaryPath();
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Uint8Array, _encoding, done: TransformCallback) {
      bytes += chunk.byteLength;
      hash.update(chunk);
      done(onBytes(chunk.byteLength), chunk);
    },
  });
  try {
    const target = createWriteStream(temporaryPath, { mode: 0o600 });
    await pipeline(source, meter, target, { ...(signal && { signal }) });
  } catch (error) {
    await removeTemporaryFile(temporaryPath);
    throw toStorageError(error);
  }
  return { temporaryPath, sha256: hash.digest('hex'), bytes };
}
