import { toDraftPage, type DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { Composition } from '#lib/shared/pages/composition.ts';

interface DocumentOfFax {
  documentId: string;
  /** Null where nobody has counted them. */
  pages: number | null;
}

/**
 * The pages that a fax was made of as pages of a draft, with what was done to each. Those that were
 * left out stand left out again, behind the page before them.
 */
export function toDraftPages(
  composition: Composition,
  documents: readonly DocumentOfFax[],
): DraftPage[] {
  const pages = composition.flatMap(({ position, ...page }): DraftPage[] => {
    const document = documents[position];
    return document ? [{ ...page, documentId: document.documentId, isLeftOut: false }] : [];
  });
  for (const { documentId, pages: count } of documents)
    for (let page = 1; page <= (count ?? 0); page += 1) leaveOut(pages, documentId, page);
  return pages;
}

function leaveOut(pages: DraftPage[], documentId: string, page: number): void {
  const find = (wanted: number) =>
    pages.findIndex((one) => one.documentId === documentId && one.page === wanted);
  if (find(page) !== -1) return;
  const first = pages.findIndex((one) => one.documentId === documentId);
  const at = page === 1 ? first : find(page - 1) + 1;
  pages.splice(at, 0, { ...toDraftPage(documentId, page), isLeftOut: true });
}
