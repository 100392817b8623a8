import { toDraftPage, type DraftPage } from './draft-page.ts';

/** What has to be known of a document to list its pages. */
export interface PagedDocument {
  documentId: string;
  state: 'uploading' | 'reading' | 'ready' | 'refused';
  /** Null while nobody has counted them. */
  pages: number | null;
}

/**
 * The pages of a draft, each once and none forgotten. A document keeps the place of the page that
 * is listed of it; one without a place comes last. What is not read yet may hold a place with its
 * first page. A document whose pages nobody counted is one page.
 */
export function completePages(
  listed: readonly DraftPage[],
  documents: readonly PagedDocument[],
): DraftPage[] {
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  const known = listed.filter((page) => isOf(byId.get(page.documentId), page.page));
  const taken = new Set(known.map(toKey));
  const unique = known.filter((page) => taken.delete(toKey(page)));
  return documents.reduce(addMissing, unique);
}

const toKey = ({ documentId, page }: DraftPage) => `${documentId} ${page}`;

function isOf(document: PagedDocument | undefined, page: number): boolean {
  if (!document || document.state === 'refused') return false;
  return document.state === 'ready' ? page <= (document.pages ?? 1) : page === 1;
}

function addMissing(all: DraftPage[], document: PagedDocument): DraftPage[] {
  if (document.state !== 'ready') return all;
  const { documentId } = document;
  const own = new Set(all.filter((page) => page.documentId === documentId).map(({ page }) => page));
  const missing = Array.from({ length: document.pages ?? 1 }, (_, index) => index + 1)
    .filter((page) => !own.has(page))
    .map((page) => toDraftPage(documentId, page));
  const last = all.findLastIndex((page) => page.documentId === documentId);
  return all.toSpliced(last < 0 ? all.length : last + 1, 0, ...missing);
}

/** Ids in the order in which documents appear first; those without a page come last. */
export function orderDocuments<Document extends { documentId: string }>(
  documents: readonly Document[],
  pages: readonly DraftPage[],
): Document[] {
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  const ids = new Set([...pages.map(({ documentId }) => documentId), ...byId.keys()]);
  return [...ids].flatMap((documentId) => byId.get(documentId) ?? []);
}
