import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { noChange, type PageChange } from '#lib/shared/pages/page-change.ts';
import { moveItem } from '../drafts/move-item.ts';

/** A page of a draft is told by its document and its number there. */
export function toPageKey({ documentId, page }: DraftPage): string {
  return `${documentId}-${page}`;
}

/** Whether it is printed otherwise than it comes; a page that is left out may be unchanged. */
export function isChanged(page: PageChange): boolean {
  const { rotate, contrast, tone, layout } = noChange;
  return (
    page.rotate !== rotate ||
    page.contrast !== contrast ||
    page.tone !== tone ||
    page.layout !== layout
  );
}

type Pages = readonly DraftPage[];

export function changePages(
  pages: Pages,
  keys: readonly string[],
  change: Partial<Omit<DraftPage, 'documentId' | 'page'>>,
): DraftPage[] {
  return pages.map((page) => (keys.includes(toPageKey(page)) ? { ...page, ...change } : page));
}

/** A quarter turn clockwise. */
export function turnPage(pages: Pages, key: string): DraftPage[] {
  const next = { 0: 90, 90: 180, 180: 270, 270: 0 } as const;
  return pages.map((page) =>
    toPageKey(page) === key ? { ...page, rotate: next[page.rotate] } : page,
  );
}

/** Puts a page where another one is; beyond either end it stays there. */
export function movePage(pages: Pages, key: string, to: number): DraftPage[] {
  const from = pages.findIndex((page) => toPageKey(page) === key);
  const target = Math.min(Math.max(to, 0), pages.length - 1);
  return from < 0 ? [...pages] : [...moveItem(pages, from, target)];
}
