import { AppError } from '#lib/shared/errors.ts';
import type { Transaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import type { StoredDocument } from './inspect-received.ts';

/**
 * The same content is one document, whoever sent it under whatever name. To be called under the
 * content's lock: its clean-up may have removed the file while the caller waited for it. Then
 * nothing is taken in, and a repeat succeeds.
 */
export async function upsertDocument(tx: Transaction, document: StoredDocument): Promise<string> {
  const { sha256, bytes, kind, mediaType, pages, storageKey } = document;
  const row = await tx.document.upsert({
    where: { sha256 },
    create: { id: newId(), sha256, bytes, kind, mediaType, pages, storageKey },
    update: {},
    select: { id: true },
  });
  if (!(await storage().hasFile(storageKey))) throw new AppError('internal');
  return row.id;
}
