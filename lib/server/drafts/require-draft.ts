import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db, type Transaction } from '../db.ts';
import { draftInclude, type DraftDocumentRow, type DraftRow } from './draft-row.ts';
import { isSent } from './is-sent.ts';

/** The actor's own draft, not one that is kept as a favourite; nobody sees another's. @throws {AppError} `not_found` */
export async function requireDraft(
  actor: Actor,
  draftId: string,
  tx: Transaction = db(),
): Promise<DraftRow> {
  const where = { id: draftId, userId: actor.userId, favourite: null };
  const draft = await tx.draft.findFirst({ where, include: draftInclude });
  if (!draft) throw new AppError('not_found');
  return draft;
}

/** The actor's own draft that is no fax yet. @throws {AppError} `not_found`, `draft_sent` */
export async function requireUnsent(
  actor: Actor,
  draftId: string,
  tx: Transaction = db(),
): Promise<DraftRow> {
  const draft = await requireDraft(actor, draftId, tx);
  if (isSent(draft)) throw new AppError('draft_sent');
  return draft;
}

/** A document of the actor's own draft. @throws {AppError} `not_found` */
export async function requireDraftDocument(
  actor: Actor,
  { draftId, documentId }: { draftId: string; documentId: string },
): Promise<DraftDocumentRow> {
  const { documents } = await requireDraft(actor, draftId);
  const document = documents.find(({ id }) => id === documentId);
  if (!document) throw new AppError('not_found');
  return document;
}
