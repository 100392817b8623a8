import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { NewUpload } from '#lib/shared/drafts/new-document-body.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { expectDocuments } from '../documents/expect-documents.ts';
import { toDocumentName } from '../documents/to-document-name.ts';
import { newId } from '../ids/new-id.ts';
import { countRoom } from './count-room.ts';
import { createDocument } from './create-document.ts';
import { lockDraft } from './lock-draft.ts';
import { requireUnsent } from './require-draft.ts';
import { toDraftDocument } from './to-draft-document.ts';

interface AddUpload {
  actor: Actor;
  input: NewUpload & { draftId: string };
}

/**
 * A document whose bytes will come. Asked for twice under one id, it is one document.
 * @throws {AppError} `not_found`, `draft_sent`, `too_many_files`, `fax_too_large` by its declared size
 */
export async function addUpload({ actor, input }: AddUpload): Promise<DraftDocument> {
  const { draftId, documentId = newId(), name, bytes } = input;
  // The composer may have been open for long.
  expectDocuments();
  return await inTransaction(async (tx) => {
    await lockDraft(tx, draftId);
    const draft = await requireUnsent(actor, draftId, tx);
    const known = draft.documents.find(({ id }) => id === documentId);
    if (known) return toDraftDocument(known);
    if (bytes > countRoom(draft)) throw new AppError('fax_too_large');
    const document = { id: documentId, name: toDocumentName(name), bytes };
    return toDraftDocument(await createDocument(tx, draftId, document));
  });
}
