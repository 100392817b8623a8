import type { DraftList } from '#lib/shared/drafts/draft.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { draftInclude } from './draft-row.ts';
import { toDraft } from './to-draft.ts';

const MAX_DRAFTS = 100;

/** The actor's own drafts that are no fax yet, newest first. */
export async function listDrafts({ actor }: { actor: Actor }): Promise<DraftList> {
  const rows = await db().draft.findMany({
    where: { userId: actor.userId, faxId: null, batchId: null, favourite: null },
    orderBy: { updatedAt: 'desc' },
    take: MAX_DRAFTS,
    include: draftInclude,
  });
  return { drafts: rows.map(toDraft) };
}
