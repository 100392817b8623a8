import { CoverBlocks } from '#lib/shared/cover-templates/cover-block.ts';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import type { CoverTemplate as CoverTemplateRow } from '../generated/prisma/client.ts';

export function toCoverTemplate(row: CoverTemplateRow): CoverTemplate {
  return {
    templateId: row.id,
    name: row.name,
    blocks: CoverBlocks.parse(row.blocks),
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
  };
}
