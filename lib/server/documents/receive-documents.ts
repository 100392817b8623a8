import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { AppError } from '#lib/shared/errors.ts';
import { toNodeStream } from '../http/to-node-stream.ts';
import { maxFilesPerFax } from '#lib/shared/faxes/send-fax-fields.ts';
import { removeTemporaryFile } from '../storage/temporary-files.ts';
import { writeTemporaryFile, type WrittenFile } from '../storage/write-temporary-file.ts';
import { toDocumentName } from './to-document-name.ts';

/** A file as it arrived: on disk, hashed, not yet looked into. */
export interface ReceivedFile extends WrittenFile {
  name: string;
}

export interface ReceivedForm {
  fields: Record<string, string>;
  files: ReceivedFile[];
}

interface FormStream {
  contentType: string;
  body: ReadableStream<Uint8Array>;
  /** All files together. */
  maxBytes: number;
}

/**
 * Reads a multipart form, its files streamed to disk while they are hashed: memory does not grow
 * with their size. When it throws, nothing that it wrote is left.
 * @throws {AppError} `fax_too_large`, `malformed_request`, `media_type_unsupported`
 */
export async function receiveDocuments({
  contentType,
  body,
  maxBytes,
}: FormStream): Promise<ReceivedForm> {
  const parser = openParser(contentType);
  const fields: Record<string, string> = {};
  const writes: Promise<ReceivedFile>[] = [];
  const budget = { left: maxBytes };
  parser.on('field', (name, value, info) => {
    if (info.valueTruncated) parser.destroy(new AppError('request_too_large'));
    fields[name] = value;
  });
  parser.on('file', (_field, stream, info) => {
    // It may fail before the file to write it to is open; `write` then fails with it.
    stream.on('error', () => undefined);
    const write = writeFile(stream, toDocumentName(info.filename), budget);
    write.catch((error: unknown) =>
      parser.destroy(error instanceof Error ? error : new Error('write failed')),
    );
    writes.push(write);
  });
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
    parser.on(limit, () => parser.destroy(new AppError('request_too_large')));
  }
  try {
    await pipeline(toNodeStream(body), parser);
    return { fields, files: await Promise.all(writes) };
  } catch (error) {
    await discard(writes);
    throw error instanceof AppError ? error : await toAppError(error, writes);
  }
}

function openParser(contentType: string): busboy.Busboy {
  if (!contentType.startsWith('multipart/form-data')) throw new AppError('media_type_unsupported');
  try {
    return busboy({
      headers: { 'content-type': contentType },
      // Browsers send file names in UTF-8; busboy would read them as Latin-1.
      defParamCharset: 'utf8',
      limits: { files: maxFilesPerFax, fields: 50, fieldSize: 64 * 1024, parts: 100 },
    });
  } catch (error) {
    throw new AppError('malformed_request', { cause: error });
  }
}

async function writeFile(
  stream: Readable,
  name: string,
  budget: { left: number },
): Promise<ReceivedFile> {
  const onBytes = (bytes: number) => {
    budget.left -= bytes;
    return budget.left < 0 ? new AppError('fax_too_large') : null;
  };
  return { name, ...(await writeTemporaryFile(stream, { onBytes })) };
}

async function discard(writes: Promise<ReceivedFile>[]): Promise<void> {
  const settled = await Promise.allSettled(writes);
  const written = settled.filter((write) => write.status === 'fulfilled');
  await Promise.all(written.map((write) => removeTemporaryFile(write.value.temporaryPath)));
}

/** A file's own error says more than the parser's, which only says that it was stopped. */
async function toAppError(error: unknown, writes: Promise<ReceivedFile>[]): Promise<unknown> {
  const settled = await Promise.allSettled(writes);
  const own = settled.find(
    (write) => write.status === 'rejected' && write.reason instanceof AppError,
  );
  return own?.status === 'rejected'
    ? own.reason
    : new AppError('malformed_request', { cause: error });
}
