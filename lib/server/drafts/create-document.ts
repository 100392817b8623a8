import { AppError } from '#lib/shared/errors.ts';
import type { Transaction } from '../db.ts';
import { toLife } from './draft-life.ts';
import type { DraftDocumentRow } from './draft-row.ts';

interface NewDocument {
  id: string;
  name: string;
  bytes: number;
  receivedBytes?: number;
  documentId?: string;
  problemCode?: string;
}

/** @throws {AppError} `not_found` when the id is taken in another draft */
export async function createDocument(
  tx: Transaction,
  draftId: string,
  document: NewDocument,
): Promise<DraftDocumentRow> {
  const where = { id: document.id };
  if (await tx.draftDocument.findUnique({ where, select: { id: true } }))
    throw new AppError('not_found');
  await tx.draft.update({ where: { id: draftId }, data: toLife(), select: { id: true } });
  return await tx.draftDocument.create({
    data: { ...document, draftId },
    include: { document: true },
  });
}
