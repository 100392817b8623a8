import { AppError, isErrorCode } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requireDraftDocument } from '../drafts/require-draft.ts';
import type { Printable } from './print-pages.ts';

interface RequirePrintable {
  actor: Actor;
  input: { draftId: string; documentId: string };
}

/**
 * The content of a document of the actor's own draft, and how many pages it has.
 * @throws {AppError} `not_found`, `draft_incomplete` while it is not read, why it was refused
 */
export async function requirePrintable({
  actor,
  input,
}: RequirePrintable): Promise<Printable & { pages: number }> {
  const { name, document, problemCode } = await requireDraftDocument(actor, input);
  if (problemCode && isErrorCode(problemCode)) throw new AppError(problemCode);
  if (!document) throw new AppError('draft_incomplete');
  const { sha256, storageKey, pages } = document;
  return { sha256, storageKey, name, pages: pages ?? 1 };
}
