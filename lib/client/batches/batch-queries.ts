import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { BatchDetailsAnswer, BatchList } from '#lib/shared/batches/batch.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const batchKeys = {
  all: ['batches'],
  list: ['batches', 'list'],
  detail: (batchId: string) => ['batches', 'details', batchId],
} as const;

const firstPage: string | null = null;

export function batchListOptions() {
  return infiniteQueryOptions({
    queryKey: batchKeys.list,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(pageParam ? { cursor: pageParam } : {});
      return requestJson(`${apiPaths.batches}?${query}`, BatchList, { signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function batchDetailOptions(batchId: string) {
  return queryOptions({
    queryKey: batchKeys.detail(batchId),
    queryFn: async ({ signal }) => {
      const { batch } = await requestJson(apiPaths.batch(batchId), BatchDetailsAnswer, { signal });
      return batch;
    },
  });
}
