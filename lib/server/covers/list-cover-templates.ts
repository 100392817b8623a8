import type { CoverTemplateList } from '#lib/shared/cover-templates/cover-template.ts';
import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { readSettings } from '../settings/read-settings.ts';
import { toCoverTemplate } from './to-cover-template.ts';

/** What may stand in front of a fax, by name, and what does so by default. */
export async function listCoverTemplates({ actor }: { actor: Actor }): Promise<CoverTemplateList> {
  if (!can(actor, 'cover-template:view')) throw new AppError('forbidden');
  const rows = await db().coverTemplate.findMany({
    where: { isArchived: false },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const { defaultCover, isCoverEnforced } = await readSettings();
  return { templates: rows.map(toCoverTemplate), defaultCover, isCoverEnforced };
}
