import { completePages, orderDocuments } from '#lib/shared/drafts/complete-pages.ts';
import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { toDraftPage, type DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { moveItem } from './move-item.ts';

/** The documents of a draft in the order of their pages, and the pages. */
export interface DraftPapers {
  documents: readonly DraftDocument[];
  pages: readonly DraftPage[];
}

function arrange(documents: readonly DraftDocument[], pages: readonly DraftPage[]): DraftPapers {
  const whole = completePages(pages, documents);
  return { documents: orderDocuments(documents, whole), pages: whole };
}

/** A file that was just chosen: its first page holds its place until all of it is there. */
export function addFile(
  { documents, pages }: DraftPapers,
  documentId: string,
  file: Pick<File, 'name' | 'size'>,
): DraftPapers {
  const document: DraftDocument = {
    documentId,
    name: file.name,
    bytes: file.size,
    receivedBytes: 0,
    state: 'uploading',
    problem: null,
    kind: null,
    mediaType: null,
    pages: null,
  };
  return arrange([...documents, document], [...pages, toDraftPage(documentId, 1)]);
}

/** A document as the server has it now, or a new one. */
export function applyDocument(
  { documents, pages }: DraftPapers,
  document: DraftDocument,
): DraftPapers {
  const isKnown = documents.some(({ documentId }) => documentId === document.documentId);
  const replaced = documents.map((one) =>
    one.documentId === document.documentId ? document : one,
  );
  return arrange(isKnown ? replaced : [...documents, document], pages);
}

/** What is found out of a document here, before the server has it. */
export function changeDocument(
  { documents, pages }: DraftPapers,
  documentId: string,
  change: Partial<DraftDocument>,
): DraftPapers {
  const changed = documents.map((one) =>
    one.documentId === documentId ? { ...one, ...change } : one,
  );
  return arrange(changed, pages);
}

export function removeDocument({ documents, pages }: DraftPapers, id: string): DraftPapers {
  return arrange(
    documents.filter(({ documentId }) => documentId !== id),
    pages.filter(({ documentId }) => documentId !== id),
  );
}

/**
 * All documents as the server has them, and those of here that it does not know yet. Its answer may
 * be older than what is known here: nothing that was uploaded becomes an upload again.
 */
export function applyDocuments(
  { documents, pages }: DraftPapers,
  theirs: readonly DraftDocument[],
): DraftPapers {
  const known = new Set(theirs.map(({ documentId }) => documentId));
  const own = new Map(documents.map((document) => [document.documentId, document]));
  const onlyHere = documents.filter(
    ({ documentId, state }) =>
      !known.has(documentId) && (state === 'uploading' || state === 'refused'),
  );
  const merged = theirs.map((their) => toNewer(own.get(their.documentId), their));
  return arrange([...merged, ...onlyHere], pages);
}

function toNewer(own: DraftDocument | undefined, their: DraftDocument): DraftDocument {
  if (!own) return their;
  if (their.state === 'uploading') return own;
  return own.state === 'ready' && their.state === 'reading' ? own : their;
}

/** A document with all its pages in another place. */
export function moveDocument(
  { documents, pages }: DraftPapers,
  fromIndex: number,
  toIndex: number,
): DraftPapers {
  const moved = moveItem(documents, fromIndex, toIndex);
  const grouped = moved.flatMap((one) =>
    pages.filter((page) => page.documentId === one.documentId),
  );
  return moved === documents ? { documents, pages } : arrange(moved, grouped);
}
