import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { sumPages } from './sum-pages.ts';
import type { FaxPage } from './use-fax-pages.ts';

/** The pages that come out of the other machine, without a cover; null while that is not known. */
export function countFaxPages(
  documents: readonly DraftDocument[],
  pages: readonly FaxPage[],
): number | null {
  const isRead = documents.length > 0 && documents.every(({ state }) => state === 'ready');
  return isRead ? sumPages(pages).pages : null;
}
