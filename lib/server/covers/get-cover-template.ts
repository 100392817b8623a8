import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { findCoverTemplate } from './find-cover-template.ts';

interface GetCoverTemplate {
  actor: Actor;
  input: { templateId: string };
}

/** @throws {AppError} `forbidden`, `not_found` */
export async function getCoverTemplate({ actor, input }: GetCoverTemplate): Promise<CoverTemplate> {
  if (!can(actor, 'cover-template:view')) throw new AppError('forbidden');
  const template = await findCoverTemplate(input.templateId);
  if (!template) throw new AppError('not_found');
  return template;
}
