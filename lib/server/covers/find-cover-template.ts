import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { db, type Transaction } from '../db.ts';
import { toCoverTemplate } from './to-cover-template.ts';

/** A template that may be used; null for one that was archived or never made. */
export async function findCoverTemplate(
  templateId: string,
  tx: Transaction = db(),
): Promise<CoverTemplate | null> {
  const row = await tx.coverTemplate.findUnique({ where: { id: templateId } });
  return row && !row.isArchived ? toCoverTemplate(row) : null;
}
