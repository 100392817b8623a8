import type {
  ChangeCoverTemplateInput,
  CoverTemplate,
} from '#lib/shared/cover-templates/cover-template.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { findCoverTemplate } from './find-cover-template.ts';
import { requireCoverManager } from './require-cover-manager.ts';

interface ChangeCoverTemplate {
  actor: Actor;
  input: ChangeCoverTemplateInput & { templateId: string };
}

/**
 * Saves a template over the version that was changed, and never over another.
 * @throws {AppError} `forbidden`, `not_found`, `cover_template_changed`
 */
export async function changeCoverTemplate({
  actor,
  input,
}: ChangeCoverTemplate): Promise<CoverTemplate> {
  requireCoverManager(actor);
  const { templateId, version, name, blocks } = input;
  return await inTransaction(async (tx) => {
    const { count } = await tx.coverTemplate.updateMany({
      where: { id: templateId, version, isArchived: false },
      data: {
        name,
        blocks,
        version: { increment: 1 },
        updatedAt: new Date(),
        updatedById: actor.userId,
      },
    });
    const template = await findCoverTemplate(templateId, tx);
    if (!template) throw new AppError('not_found');
    if (count === 0) throw new AppError('cover_template_changed');
    return template;
  });
}
