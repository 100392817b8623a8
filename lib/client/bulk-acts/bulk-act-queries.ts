import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { BulkActList, BulkCheck, type CheckBulkActBody } from '#lib/shared/bulk-acts/bulk-act.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const bulkActKeys = {
  list: ['bulk-acts'],
  check: (body: CheckBulkActBody) => ['bulk-act-checks', body],
} as const;

const LOOK_EVERY_MS = 1000;

/** What one has under way; looked at as long as something is. */
export function bulkActListOptions() {
  return queryOptions({
    queryKey: bulkActKeys.list,
    queryFn: async ({ signal }) => {
      const { bulkActs } = await requestJson(apiPaths.bulkActs, BulkActList, { signal });
      return bulkActs;
    },
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === 'running') ? LOOK_EVERY_MS : false,
  });
}

/** What an act would come to, asked anew each time: a view changes. */
export function bulkCheckOptions(body: CheckBulkActBody) {
  return queryOptions({
    queryKey: bulkActKeys.check(body),
    queryFn: ({ signal }) =>
      requestJson(apiPaths.bulkActChecks, BulkCheck, { method: 'POST', body, signal }),
    staleTime: Infinity,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
}
