import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { ErrorCode } from '#lib/shared/errors.ts';
import type { Transaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { toLife } from './draft-life.ts';

export interface FilledDocument {
  /** Of the draft. */
  id: string;
  name: string;
  bytes: bigint;
  /** Its content; null where that is gone. */
  documentId: string | null;
  problemCode: ErrorCode | null;
}

interface FillDraft {
  userId: string;
  fields: DraftFields;
  documents: readonly FilledDocument[];
  pages: DraftPage[];
  parentFaxId: string | null;
}

/** Makes a draft with everything in it; its id. */
export async function fillDraft(
  tx: Transaction,
  { userId, fields, documents, pages, parentFaxId }: FillDraft,
): Promise<string> {
  const id = newId();
  await tx.draft.create({
    data: { id, userId, version: 1, ...fields, pages, parentFaxId, ...toLife() },
    select: { id: true },
  });
  const began = Date.now();
  await tx.draftDocument.createMany({
    data: documents.map((document, at) => ({
      ...document,
      draftId: id,
      receivedBytes: document.bytes,
      // Their order is that of their times.
      createdAt: new Date(began + at),
    })),
  });
  return id;
}
