import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { AppError, isErrorCode } from '#lib/shared/errors.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { env } from '../env.ts';
import type { LeftOutDocument } from '../faxes/attach-documents.ts';
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
  return divideDocuments(draft).kept;
}

interface DividedDocuments {
  kept: SendableDocument[];
  /** Their pages are all left out: no part of the fax, but of the draft. */
  leftOut: LeftOutDocument[];
}

/** Both kinds. @throws {AppError} as {@link toSendableDocuments} does */
export function divideDocuments(draft: DraftRow): DividedDocuments {
  const { documents, pages } = toDraft(draft);
  for (const document of documents) requireReady(document);
  const kept = pages.filter(({ isLeftOut }) => !isLeftOut);
  if (kept.length > env().faxLimits.maxPages) throw new AppError('too_many_pages');
  const wanted = new Set(kept.map(({ documentId }) => documentId));
  const rows = new Map(draft.documents.map((row) => [row.id, row]));
  const all = documents.flatMap(({ documentId }) => rows.get(documentId) ?? []).flatMap(toSendable);
  return {
    kept: all.filter(({ documentId }) => wanted.has(documentId)),
    leftOut: all.flatMap(({ documentId, stored }, position) =>
      wanted.has(documentId) ? [] : [{ position, stored }],
    ),
  };
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
