import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requireDraftDocument } from './require-draft.ts';
import { toDraftDocument } from './to-draft-document.ts';

interface GetDocument {
  actor: Actor;
  input: { draftId: string; documentId: string };
}

/** A document of the actor's own draft: how much of it is there. @throws {AppError} `not_found` */
export async function getDocument({ actor, input }: GetDocument): Promise<DraftDocument> {
  return toDraftDocument(await requireDraftDocument(actor, input));
}
