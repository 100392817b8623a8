import { Readable } from 'node:stream';
import { AppError } from '#lib/shared/errors.ts';
import { db, inTransaction } from '../db.ts';
import type { ReceivedFile } from '../documents/receive-documents.ts';
import type { DraftPart } from '../generated/prisma/client.ts';
import { storage } from '../storage/storage.ts';
import { removeTemporaryFile } from '../storage/temporary-files.ts';
import { writeTemporaryFile, type WrittenFile } from '../storage/write-temporary-file.ts';

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
    return { name: row.name, ...(await writeWhole(row.parts, bytes)) };
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

async function writeWhole(parts: readonly DraftPart[], bytes: number): Promise<WrittenFile> {
  const source = Readable.from(readParts(parts), { objectMode: false });
  const file = await writeTemporaryFile(source);
  if (file.bytes === bytes) return file;
  await removeTemporaryFile(file.temporaryPath);
  throw new AppError('storage_unavailable', { cause: new Error('A part is not whole.') });
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
