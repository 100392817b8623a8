import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { FaxDetailsAnswer, FaxList } from '#lib/shared/faxes/answers.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { toListQuery, type FaxFilter } from './fax-filter.ts';

export const faxKeys = {
  all: ['faxes'],
  lists: ['faxes', 'list'],
  list: (filter: FaxFilter) => ['faxes', 'list', filter],
  scheduled: ['faxes', 'scheduled'],
  details: ['faxes', 'details'],
  detail: (faxId: string) => ['faxes', 'details', faxId],
} as const;

const firstPage: string | null = null;

export function faxListOptions(filter: FaxFilter) {
  return infiniteQueryOptions({
    queryKey: faxKeys.list(filter),
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(toListQuery(filter));
      if (pageParam) query.set('cursor', pageParam);
      return requestJson(`${apiPaths.faxes}?${query}`, FaxList, { signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
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
