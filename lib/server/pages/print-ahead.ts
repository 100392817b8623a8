import { noChange } from '#lib/shared/pages/page-change.ts';
import { pagesPerRequest } from '#lib/shared/pages/page-queries.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { printPages } from './print-pages.ts';

/** What fills a window of small pages. */
const STRETCHES = 2;

/**
 * Begins with the pages that the composer asks for as soon as it hears that a document is read. It
 * asks by stretches, so that the first of them is done first; what went wrong it is told then.
 */
export function printAhead({ pages, ...document }: StoredDocument): void {
  const count = pages ?? 1;
  for (
    let from = 1;
    from <= Math.min(count, STRETCHES * pagesPerRequest);
    from += pagesPerRequest
  ) {
    const length = Math.min(pagesPerRequest, count - from + 1);
    const wanted = Array.from({ length }, (_, at) => ({ page: from + at, change: noChange }));
    printPages(document, wanted).catch(() => undefined);
  }
}
