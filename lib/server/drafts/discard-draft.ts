import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { removeParts } from './remove-parts.ts';
import { requireDraft } from './require-draft.ts';

interface DiscardDraft {
  actor: Actor;
  input: { draftId: string };
}

/** The draft goes, and what was uploaded for it. @throws {AppError} `not_found` */
export async function discardDraft({ actor, input }: DiscardDraft): Promise<void> {
  const { id } = await requireDraft(actor, input.draftId);
  const parts = await db().draftPart.findMany({ where: { document: { draftId: id } } });
  await db().draft.deleteMany({ where: { id } });
  await removeParts(parts);
}
