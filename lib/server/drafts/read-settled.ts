import { AppError } from '#lib/shared/errors.ts';
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

/** @throws {AppError} `draft_changed` */
export function requireVersion(draft: DraftRow, version: number): void {
  if (draft.version !== version) throw new AppError('draft_changed', { current: toDraft(draft) });
}
