import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import type { DraftRow } from './draft-row.ts';
import { isSent } from './is-sent.ts';
import { lockDraft } from './lock-draft.ts';
import { requireVersion } from './read-settled.ts';
import { requireDraft } from './require-draft.ts';

interface FaxClaim {
  actor: Actor;
  draft: DraftRow;
  faxId: string;
}

interface BatchClaim {
  actor: Actor;
  draft: DraftRow;
  batchId: string;
}

/**
 * Makes the draft this fax or this batch. The row's lock makes a concurrent send wait, and it gets
 * the id of what the first one made. What was sent no longer holds its documents.
 * @throws {AppError} `draft_changed`, `draft_sent` when it became one of the other kind
 */
export async function claimDraft(
  tx: Transaction,
  claim: FaxClaim | BatchClaim,
): Promise<string | null> {
  const { actor, draft } = claim;
  const { id } = draft;
  await lockDraft(tx, id);
  const now = await requireDraft(actor, id, tx);
  const earlier = 'faxId' in claim ? now.faxId : now.batchId;
  if (earlier !== null) return earlier;
  if (isSent(now)) throw new AppError('draft_sent');
  requireVersion(now, draft.version);
  const became = 'faxId' in claim ? { faxId: claim.faxId } : { batchId: claim.batchId };
  await tx.draft.update({ where: { id }, data: { ...became, pages: [] }, select: { id: true } });
  await tx.draftDocument.deleteMany({ where: { draftId: id } });
  return null;
}
