import { queryOptions } from '@tanstack/react-query';
import { noChange, type PageChange } from '#lib/shared/pages/page-change.ts';
import { PageList } from '#lib/shared/pages/page-facts.ts';
import { type LineFields, pagesPerRequest, type PageView } from '#lib/shared/pages/page-queries.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError } from '../api-error.ts';
import { requestJson } from '../http.ts';
import { toBackOffMs } from '../uploads/back-off.ts';

/** A document of a draft, whose pages never change: its content does not. */
export interface PagedDocument {
  draftId: string;
  documentId: string;
}

interface Stretch extends PagedDocument {
  from: number;
  limit: number;
  change: PageChange;
}

const MOST_PAUSE_MS = 4000;
const passingCodes: ReadonlySet<string> = new Set(['offline', 'not_ready']);

export const pageKeys = {
  all: ['pages'] as const,
  stretch: ({ documentId, from, limit, change }: Stretch) =>
    [...pageKeys.all, documentId, from, limit, toSearch(change)] as const,
};

/** What a stretch of pages is like when it is printed. */
export function stretchOptions(stretch: Stretch) {
  const { draftId, documentId, from, limit, change } = stretch;
  const query = `?from=${from}&limit=${limit}${toSearch(change)}`;
  return queryOptions({
    queryKey: pageKeys.stretch(stretch),
    queryFn: ({ signal }) =>
      requestJson(`${apiPaths.draftPages(draftId, documentId)}${query}`, PageList, { signal }),
    staleTime: Infinity,
    // A page is not to blame for a lost connection: it is asked for until there is an answer.
    retry: (failures, error) => failures < 2 || passingCodes.has(toApiError(error).code),
    retryDelay: (failures) => Math.min(toBackOffMs(failures), MOST_PAUSE_MS),
  });
}

/** The stretch that an unchanged page is asked for with. */
export function toStretch(document: PagedDocument, page: number): Stretch {
  const from = Math.floor((page - 1) / pagesPerRequest) * pagesPerRequest + 1;
  return { ...document, from, limit: pagesPerRequest, change: noChange };
}

interface Picture extends PagedDocument {
  page: number;
  change: PageChange;
  view: PageView;
  part?: number;
  /** For the fax's first page, which has the sender's line. */
  line?: LineFields | null;
}

/** The address of a picture of a page. */
export function pictureUrl(picture: Picture): string {
  const { draftId, documentId, page, change, view, part = 1, line } = picture;
  const path = apiPaths.draftPage(draftId, documentId, page);
  const told = line ? `&${new URLSearchParams(line)}` : '';
  return `${path}?view=${view}${part === 1 ? '' : `&part=${part}`}${toSearch(change)}${told}`;
}

/** What differs from an unchanged page: most addresses are short, and the same for all. */
function toSearch(change: PageChange): string {
  const { rotate, contrast, tone, layout } = change;
  const parts = [
    rotate !== noChange.rotate && `&rotate=${rotate}`,
    contrast !== noChange.contrast && `&contrast=${contrast}`,
    tone !== noChange.tone && `&tone=${tone}`,
    layout !== noChange.layout && `&layout=${layout}`,
  ];
  return parts.filter(Boolean).join('');
}
