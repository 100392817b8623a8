import { useQueries } from '@tanstack/react-query';
import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { ListedPage } from '#lib/shared/pages/page-facts.ts';
import type { LineFields } from '#lib/shared/pages/page-queries.ts';
import { isChanged, toPageKey } from './change-pages.ts';
import { pageKeys, stretchOptions, toStretch } from './page-queries.ts';

/** A page of the fax to be, and what is known of it. */
export interface FaxPage {
  key: string;
  entry: DraftPage;
  /** The name of its document. */
  name: string;
  /** Null while it is being printed, and where it can't be. */
  facts: ListedPage | null;
  error: Error | null;
  /** What stands above it, on the first page of a fax. */
  senderLine: LineFields | null;
}

interface Options {
  draftId: string;
  documents: readonly DraftDocument[];
  pages: readonly DraftPage[];
  senderLine: LineFields | null;
}

/**
 * The pages of a draft as they will be printed. Unchanged pages are asked for in stretches, changed
 * ones singly; what was printed once is known for good.
 */
export function useFaxPages({ draftId, documents, pages, senderLine }: Options): FaxPage[] {
  const names = new Map(
    documents.filter(({ state }) => state === 'ready').map((one) => [one.documentId, one.name]),
  );
  const shown = pages.filter(({ documentId }) => names.has(documentId));
  const stretches = new Map(
    shown.map((entry) => {
      const stretch = toEntryStretch(draftId, entry);
      return [pageKeys.stretch(stretch).join(), stretch] as const;
    }),
  );
  const results = useQueries({ queries: [...stretches.values()].map(stretchOptions) });
  const byStretch = new Map([...stretches.keys()].map((key, at) => [key, results[at]]));
  const first = shown.find(({ isLeftOut }) => !isLeftOut);
  return shown.map((entry) => {
    const result = byStretch.get(pageKeys.stretch(toEntryStretch(draftId, entry)).join());
    return {
      key: toPageKey(entry),
      entry,
      name: names.get(entry.documentId) ?? '',
      facts: result?.data?.pages.find(({ page }) => page === entry.page) ?? null,
      error: result?.error ?? null,
      senderLine: entry === first ? senderLine : null,
    };
  });
}

function toEntryStretch(draftId: string, entry: DraftPage) {
  const document = { draftId, documentId: entry.documentId };
  return isChanged(entry)
    ? { ...document, from: entry.page, limit: 1, change: entry }
    : toStretch(document, entry.page);
}
