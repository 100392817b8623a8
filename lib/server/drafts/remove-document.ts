import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { toLife } from './draft-life.ts';
import { removeParts } from './remove-parts.ts';
import { requireDraftDocument } from './require-draft.ts';

interface RemoveDocument {
  actor: Actor;
  input: { draftId: string; documentId: string };
}

/** Takes a document out of a draft, uploaded or not. @throws {AppError} `not_found` */
export async function removeDocument({ actor, input }: RemoveDocument): Promise<void> {
  const { id, draftId } = await requireDraftDocument(actor, input);
  const parts = await db().draftPart.findMany({ where: { documentId: id } });
  await db().draftDocument.deleteMany({ where: { id } });
  await db().draft.updateMany({ where: { id: draftId }, data: toLife() });
  await removeParts(parts);
}
