import { AppError } from '#lib/shared/errors.ts';
import type { SeenDraft } from '#lib/shared/drafts/seen-draft.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import type { DraftRow } from './draft-row.ts';
import { lockDraft } from './lock-draft.ts';
import { requireDraft } from './require-draft.ts';
import { toDraft } from './to-draft.ts';

/**
 * Row and documents of one moment: never while a send takes the documents away.
 * @throws {AppError} `not_found`
 */
export function readSettled(actor: Actor, draftId: string): Promise<DraftRow> {
  return inTransaction(async (tx) => {
    await lockDraft(tx, draftId);
    return await requireDraft(actor, draftId, tx);
  });
}

/** What goes out is what was seen, document by document. @throws {AppError} `draft_changed` */
export function requireSeen(draft: DraftRow, { version, documentIds }: SeenDraft): void {
  requireVersion(draft, version ?? draft.version);
  if (!documentIds) return;
  const seen = new Set(documentIds);
  const isSame =
    seen.size === draft.documents.length && draft.documents.every(({ id }) => seen.has(id));
  if (!isSame) throw new AppError('draft_changed', { current: toDraft(draft) });
}

/** @throws {AppError} `draft_changed` */
export function requireVersion(draft: DraftRow, version: number): void {
  if (draft.version !== version) throw new AppError('draft_changed', { current: toDraft(draft) });
}
