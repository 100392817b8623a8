import { AppError } from '#lib/shared/errors.ts';
import { db, inTransaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { toPartKey } from '../storage/part-key.ts';
import { storage } from '../storage/storage.ts';
import type { WrittenPart } from './write-parts.ts';

/**
 * Makes a part durable under a key of its own, then appends it to its document. Of two that append
 * at once, on whatever node, the first one is taken; the other one's file goes.
 * @throws {AppError} `upload_offset_wrong`, `not_found` when the document was removed meanwhile
 */
export async function storePart(
  documentId: string,
  offset: number,
  { path, bytes }: WrittenPart,
): Promise<void> {
  const storageKey = toPartKey(newId());
  await storage().commitFile(path, storageKey);
  const isTaken = await inTransaction(async (tx) => {
    const { count } = await tx.draftDocument.updateMany({
      where: { id: documentId, receivedBytes: offset, documentId: null, problemCode: null },
      data: { receivedBytes: offset + bytes },
    });
    if (count === 0) return false;
    await tx.draftPart.create({ data: { documentId, offset, bytes, storageKey } });
    return true;
  });
  if (isTaken) return;
  await storage().removeFile(storageKey);
  const now = await db().draftDocument.findUnique({ where: { id: documentId } });
  if (!now) throw new AppError('not_found');
  throw new AppError('upload_offset_wrong', { current: Number(now.receivedBytes) });
}
