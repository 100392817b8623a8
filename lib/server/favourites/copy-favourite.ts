import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { copyDraft } from '../drafts/copy-draft.ts';
import { draftInclude } from '../drafts/draft-row.ts';

/** A draft with what a favourite of the actor's holds; its id. @throws {AppError} `not_found` */
export async function copyFavourite(actor: Actor, favouriteId: string): Promise<string> {
  return await inTransaction(async (tx) => {
    const favourite = await tx.favourite.findFirst({
      where: { id: favouriteId, userId: actor.userId, removedAt: null },
      include: { draft: { include: draftInclude } },
    });
    if (!favourite) throw new AppError('not_found');
    await tx.favourite.update({ where: { id: favouriteId }, data: { usedAt: new Date() } });
    return await copyDraft(tx, actor, favourite.draft);
  });
}
