import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { AppError, isErrorCode } from '#lib/shared/errors.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { env } from '../env.ts';
import type { DraftDocumentRow, DraftRow } from './draft-row.ts';
import { toDraft } from './to-draft.ts';

export interface SendableDocument {
  /** Of the draft. */
  documentId: string;
  stored: StoredDocument;
}

/**
 * The documents that a draft is a fax of, in the order in which their pages appear first, without
 * those whose pages are all left out.
 * @throws {AppError} `draft_incomplete`, `too_many_pages`, and why a document was refused
 */
export function toSendableDocuments(draft: DraftRow): SendableDocument[] {
  const { documents, pages } = toDraft(draft);
  for (const document of documents) requireReady(document);
  const kept = pages.filter(({ isLeftOut }) => !isLeftOut);
  if (kept.length > env().faxLimits.maxPages) throw new AppError('too_many_pages');
  const wanted = new Set(kept.map(({ documentId }) => documentId));
  const rows = new Map(draft.documents.map((row) => [row.id, row]));
  return documents
    .filter(({ documentId }) => wanted.has(documentId))
    .flatMap(({ documentId }) => rows.get(documentId) ?? [])
    .flatMap(toSendable);
}

function requireReady({ name, state, problem }: DraftDocument): void {
  if (problem && isErrorCode(problem.code))
    throw new AppError(problem.code, { sentence: `${name}: ${problem.sentence}` });
  if (state !== 'ready') throw new AppError('draft_incomplete');
}

function toSendable({ id, name, document }: DraftDocumentRow): SendableDocument[] {
  if (!document) return [];
  const { sha256, bytes, kind, mediaType, pages, storageKey } = document;
  const stored = { name, sha256, bytes: Number(bytes), kind, mediaType, pages, storageKey };
  return [{ documentId: id, stored }];
}
