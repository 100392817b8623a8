import { completePages } from '#lib/shared/drafts/complete-pages.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import type { SaveDraftBody } from '#lib/shared/drafts/save-draft-body.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db, inTransaction, type Transaction } from '../db.ts';
import { toLife } from './draft-life.ts';
import { draftInclude, type DraftRow } from './draft-row.ts';
import { isSent } from './is-sent.ts';
import { lockDraft } from './lock-draft.ts';
import { toDraft } from './to-draft.ts';
import { toDraftDocument } from './to-draft-document.ts';

interface SaveDraft {
  actor: Actor;
  input: SaveDraftBody & { draftId: string };
}

/**
 * Creates the draft, or saves all of it over the version that it was made from.
 * @throws {AppError} `draft_changed` with the draft as it is now under `current`, `draft_sent`,
 *   `not_found` for another's id and for a draft that was discarded meanwhile
 */
export async function saveDraft({ actor, input }: SaveDraft): Promise<Draft> {
  if (input.version === 0) await createDraft(actor, input.draftId);
  return await inTransaction(async (tx) => {
    await lockDraft(tx, input.draftId);
    const where = { id: input.draftId, userId: actor.userId, favourite: null };
    const row = await tx.draft.findFirst({ where, include: draftInclude });
    if (!row) throw new AppError('not_found');
    if (isSent(row)) throw new AppError('draft_sent');
    if (row.version !== input.version) {
      throw new AppError('draft_changed', { current: toDraft(row) });
    }
    return toDraft(await writeDraft(tx, row, input));
  });
}

/** Without content, as version 0; when it is there already, nothing happens. */
async function createDraft(actor: Actor, draftId: string): Promise<void> {
  const nothing = { recipient: '', sender: '', title: '' };
  const noCover = { coverTo: '', coverFrom: '', coverMessage: '' };
  const owned = { id: draftId, userId: actor.userId, version: 0, pages: [], testMode: false };
  await db().draft.createMany({
    data: { ...owned, ...nothing, ...noCover, ...toLife() },
    skipDuplicates: true,
  });
}

async function writeDraft(
  tx: Transaction,
  row: DraftRow,
  { fields, pages }: SaveDraftBody,
): Promise<DraftRow> {
  const whole = completePages(pages, row.documents.map(toDraftDocument));
  return await tx.draft.update({
    where: { id: row.id },
    data: { ...fields, pages: whole, version: row.version + 1, ...toLife() },
    include: draftInclude,
  });
}
