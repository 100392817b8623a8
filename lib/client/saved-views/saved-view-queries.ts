import { queryOptions } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { SavedViewList } from '#lib/shared/saved-views/saved-view.ts';
import { requestJson } from '../http.ts';

export const savedViewsKey = ['saved-views'] as const;

/** One’s own views of the list and the shared ones. */
export function savedViewListOptions() {
  return queryOptions({
    queryKey: savedViewsKey,
    queryFn: async ({ signal }) =>
      (await requestJson(apiPaths.savedViews, SavedViewList, { signal })).savedViews,
    staleTime: 60_000,
  });
}
