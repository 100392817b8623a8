import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { NewLink } from '#lib/shared/drafts/new-document-body.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { fetchDocument } from '../fetching/fetch-document.ts';
import { newId } from '../ids/new-id.ts';
import { countRoom } from './count-room.ts';
import { createDocument } from './create-document.ts';
import { lockDraft } from './lock-draft.ts';
import { judge, toColumns } from './read-upload.ts';
import { requireUnsent } from './require-draft.ts';
import { toDraftDocument } from './to-draft-document.ts';

interface AddLink {
  actor: Actor;
  input: NewLink & { draftId: string };
}

/**
 * Fetches a document and adds it, read. Asked for twice under one id, it is one document.
 * @throws {AppError} `not_found`, `draft_sent`, `too_many_files`, `fax_too_large`, `url_…`
 */
export async function addLink({ actor, input }: AddLink): Promise<DraftDocument> {
  const { draftId, documentId: id = newId(), url } = input;
  const draft = await requireUnsent(actor, draftId);
  const known = draft.documents.find((document) => document.id === id);
  if (known) return toDraftDocument(known);
  const file = await fetchDocument(url, countRoom(draft));
  const { name, bytes } = file;
  const verdict = await judge(file);
  return await inTransaction(async (tx) => {
    await lockDraft(tx, draftId);
    const isTaken = bytes > countRoom(await requireUnsent(actor, draftId, tx));
    if (isTaken) throw new AppError('fax_too_large');
    const columns = await toColumns(tx, verdict);
    const document = { id, name, bytes, receivedBytes: bytes, ...columns };
    return toDraftDocument(await createDocument(tx, draftId, document));
  });
}
