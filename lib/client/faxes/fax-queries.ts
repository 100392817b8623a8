import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { FaxCount, FaxDetailsAnswer, FaxList } from '#lib/shared/faxes/answers.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { toListQuery, type FaxFilter } from './fax-filter.ts';

export const faxKeys = {
  all: ['faxes'],
  lists: ['faxes', 'list'],
  list: (filter: FaxFilter) => ['faxes', 'list', filter],
  count: (filter: FaxFilter) => ['faxes', 'count', filter],
  heard: (listKey: string) => ['faxes', 'heard', listKey],
  scheduled: ['faxes', 'scheduled'],
  details: ['faxes', 'details'],
  detail: (faxId: string) => ['faxes', 'details', faxId],
} as const;

/** The page behind a place or above it; null is the first one. */
export type FaxPageParam = { cursor: string } | { above: string } | null;

const firstPage: FaxPageParam = null;

/** So many pages of a list stay in memory, however far one scrolls. */
const MAX_PAGES = 20;

export function faxListOptions(filter: FaxFilter) {
  return infiniteQueryOptions({
    queryKey: faxKeys.list(filter),
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ ...toListQuery(filter), ...pageParam });
      return requestJson(`${apiPaths.faxes}?${query}`, FaxList, { signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ nextCursor }): FaxPageParam =>
      nextCursor ? { cursor: nextCursor } : null,
    getPreviousPageParam: ({ previousCursor }): FaxPageParam =>
      previousCursor ? { above: previousCursor } : null,
    maxPages: MAX_PAGES,
    // To compare each page with the one that stood in its place before takes longer than to draw them.
    structuralSharing: false,
  });
}

/** How many faxes the list has; not asked for again with each change that comes in. */
export function faxCountOptions(filter: FaxFilter) {
  return queryOptions({
    queryKey: faxKeys.count(filter),
    queryFn: ({ signal }) =>
      requestJson(`${apiPaths.faxCount}?${new URLSearchParams(toListQuery(filter))}`, FaxCount, {
        signal,
      }),
    staleTime: 30_000,
  });
}

export function faxDetailOptions(faxId: string) {
  return queryOptions({
    queryKey: faxKeys.detail(faxId),
    queryFn: async ({ signal }) => {
      const { fax } = await requestJson(apiPaths.fax(faxId), FaxDetailsAnswer, { signal });
      return fax;
    },
  });
}
