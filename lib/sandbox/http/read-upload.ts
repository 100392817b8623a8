import busboy from 'busboy';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ApiError } from './api-error.ts';
import { addField, type Fields } from './read-fields.ts';

export interface UploadedFile {
  path: string;
  name: string;
  bytes: number;
  sha256: string;
}

export interface Upload {
  fields: Fields;
  files: UploadedFile[];
}

const maxFileBytes = 300 * 1024 * 1024;
const maxFiles = 100;
const fileField = /^files(\[\d*\])?$/;

/** Reads a multipart body: files go to disk as they arrive, and are hashed on the way. */
export async function readUpload(request: IncomingMessage, folder: string): Promise<Upload> {
  const fields: Fields = {};
  const stored: Promise<UploadedFile>[] = [];
  const parser = createParser(request);
  parser.on('filesLimit', () =>
    parser.destroy(new ApiError('bad_request', `A fax has at most ${maxFiles} files.`, 'files')),
  );
  parser.on('field', (name, value) => addField(fields, name, value));
  parser.on('file', (name, stream, { filename }) => {
    const path = `files[${stored.length}]`;
    if (!fileField.test(name)) {
      stream.resume();
      return;
    }
    const storing = storeFile(stream, filename ?? '', folder, path);
    storing.catch((error: unknown) => parser.destroy(toError(error)));
    stored.push(storing);
  });
  try {
    await pipeline(request, parser);
    return { fields, files: await Promise.all(stored) };
  } catch (error) {
    await removeStored(stored);
    if (error instanceof ApiError) throw error;
    throw new ApiError('bad_request', 'The multipart body is malformed or incomplete.');
  }
}

async function removeStored(stored: Promise<UploadedFile>[]): Promise<void> {
  for (const result of await Promise.allSettled(stored)) {
    if (result.status === 'fulfilled') await rm(result.value.path, { force: true });
  }
}

function toError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}

function createParser(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { fileSize: maxFileBytes, files: maxFiles },
    });
  } catch {
    throw new ApiError('bad_request', 'The multipart body has no boundary.');
  }
}

/** Writes a stream under a new name and hands over its length and hash. */
export async function storeFile(
  stream: Readable,
  name: string,
  folder: string,
  errorPath: string,
): Promise<UploadedFile> {
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(
        bytes >= maxFileBytes
          ? new ApiError('bad_request', 'The file is too large.', errorPath)
          : null,
        chunk,
      );
    },
  });
  try {
    await pipeline(stream, meter, createWriteStream(path, { flush: true }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, name, bytes, sha256: hash.digest('hex') };
}
