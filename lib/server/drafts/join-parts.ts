import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#lib/shared/errors.ts';
import { db, inTransaction } from '../db.ts';
import type { DraftPart } from '../generated/prisma/client.ts';
import type { ReceivedFile } from '../documents/receive-documents.ts';
import { storage } from '../storage/storage.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { toStorageError } from '../storage/to-storage-error.ts';

/**
 * The parts of a complete upload as one file, hashed on the way. Null when it is not complete; a
 * part that the storage lost (a backup has none of them) makes the upload begin anew.
 * @throws {AppError} `storage_unavailable`, `storage_full`
 */
export async function joinParts(documentId: string): Promise<ReceivedFile | null> {
  const row = await db().draftDocument.findUnique({
    where: { id: documentId },
    include: { parts: { orderBy: { offset: 'asc' } } },
  });
  if (row?.receivedBytes !== row?.bytes || !row) return null;
  const bytes = Number(row.bytes);
  try {
    if (!isWhole(row.parts, bytes)) throw new AppError('document_missing');
    return { name: row.name, bytes, ...(await writeFile(row.parts, bytes)) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'document_missing') throw error;
    await beginAnew(documentId);
    return null;
  }
}

function isWhole(parts: readonly DraftPart[], bytes: number): boolean {
  const end = parts.reduce((at, part) => (Number(part.offset) === at ? at + part.bytes : -1), 0);
  return end === bytes;
}

async function writeFile(parts: readonly DraftPart[], bytes: number) {
  const temporaryPath = await newTemporaryPath();
  const hash = createHash('sha256');
  let written = 0;
  const meter = new Transform({
    transform(chunk: Uint8Array, _encoding, done: TransformCallback) {
      written += chunk.byteLength;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    const target = createWriteStream(temporaryPath, { mode: 0o600 });
    await pipeline(Readable.from(readParts(parts), { objectMode: false }), meter, target);
    if (written !== bytes)
      throw new AppError('storage_unavailable', { cause: new Error('A part is not whole.') });
  } catch (error) {
    await removeTemporaryFile(temporaryPath);
    throw toStorageError(error);
  }
  return { temporaryPath, sha256: hash.digest('hex') };
}

async function* readParts(parts: readonly DraftPart[]): AsyncGenerator<Uint8Array> {
  for (const { storageKey } of parts) yield* (await storage().openFile(storageKey)).stream;
}

async function beginAnew(id: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.draftPart.deleteMany({ where: { documentId: id } });
    await tx.draftDocument.updateMany({
      where: { id, documentId: null },
      data: { receivedBytes: 0, readingUntil: null },
    });
  });
}
