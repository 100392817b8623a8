import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { lockSettings } from '../settings/lock-settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import { requireCoverManager } from './require-cover-manager.ts';

interface ArchiveCoverTemplate {
  actor: Actor;
  input: { templateId: string };
}

/**
 * Nobody can choose it any more; faxes that went out with it keep theirs.
 * @throws {AppError} `forbidden`, `not_found`, `cover_template_in_use` for the default one
 */
export async function archiveCoverTemplate({ actor, input }: ArchiveCoverTemplate): Promise<void> {
  requireCoverManager(actor);
  await inTransaction(async (tx) => {
    await lockSettings(tx);
    const { defaultCover } = await readSettings(tx);
    if (defaultCover === input.templateId) throw new AppError('cover_template_in_use');
    const { count } = await tx.coverTemplate.updateMany({
      where: { id: input.templateId, isArchived: false },
      data: { isArchived: true, updatedAt: new Date(), updatedById: actor.userId },
    });
    if (count === 0) throw new AppError('not_found');
  });
}
