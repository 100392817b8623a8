import { createHash, type BinaryToTextEncoding } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The hash of a file's content, read as a stream. */
export async function hashFile(
  path: string,
  algorithm: 'md5' | 'sha256',
  encoding: BinaryToTextEncoding,
): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest(encoding);
}
