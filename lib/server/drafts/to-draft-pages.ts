import { toDraftPage, type DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { Composition } from '#lib/shared/pages/composition.ts';

export interface DocumentOfFax {
  documentId: string;
  /** Null where nobody has counted them. */
  pages: number | null;
  /** All its pages were left out: no position counts it. */
  isLeftOut: boolean;
}

/**
 * The pages that a fax was made of as pages of a draft, with what was done to each. Those that were
 * left out stand left out again, behind the page before them.
 */
export function toDraftPages(
  composition: Composition,
  documents: readonly DocumentOfFax[],
): DraftPage[] {
  const kept = documents.filter(({ isLeftOut }) => !isLeftOut);
  const pages = composition.flatMap(({ position, ...page }): DraftPage[] => {
    const document = kept[position];
    return document ? [{ ...page, documentId: document.documentId, isLeftOut: false }] : [];
  });
  for (const [at, { documentId, pages: count }] of documents.entries())
    for (let page = 1; page <= (count ?? 0); page += 1)
      leaveOut(pages, { documentId, page, before: documents[at - 1]?.documentId });
  return pages;
}

interface LeftOutPage {
  documentId: string;
  page: number;
  /** The document before it. */
  before: string | undefined;
}

function leaveOut(pages: DraftPage[], { documentId, page, before }: LeftOutPage): void {
  const find = (wanted: number) =>
    pages.findIndex((one) => one.documentId === documentId && one.page === wanted);
  if (find(page) !== -1) return;
  const first = pages.findIndex((one) => one.documentId === documentId);
  const start = first === -1 ? pages.findLastIndex((one) => one.documentId === before) + 1 : first;
  const at = page === 1 ? start : find(page - 1) + 1;
  pages.splice(at, 0, { ...toDraftPage(documentId, page), isLeftOut: true });
}
