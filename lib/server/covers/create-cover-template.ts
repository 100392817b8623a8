import type {
  CoverTemplate,
  CreateCoverTemplateInput,
} from '#lib/shared/cover-templates/cover-template.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { requireCoverManager } from './require-cover-manager.ts';
import { toCoverTemplate } from './to-cover-template.ts';

interface CreateCoverTemplate {
  actor: Actor;
  input: CreateCoverTemplateInput;
}

/** @throws {AppError} `forbidden` */
export async function createCoverTemplate({
  actor,
  input,
}: CreateCoverTemplate): Promise<CoverTemplate> {
  requireCoverManager(actor);
  const { name, blocks } = input;
  const by = { createdById: actor.userId, updatedById: actor.userId };
  const row = await db().coverTemplate.create({ data: { id: newId(), name, blocks, ...by } });
  return toCoverTemplate(row);
}
