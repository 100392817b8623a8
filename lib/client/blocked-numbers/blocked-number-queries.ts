import { queryOptions } from '@tanstack/react-query';
import { BlockedNumberList } from '#lib/shared/blocked-numbers/blocked-number.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const blockedNumberKeys = {
  lists: ['blocked-numbers'],
  list: (q: string) => ['blocked-numbers', q],
} as const;

export function blockedNumberListOptions(q: string) {
  return queryOptions({
    queryKey: blockedNumberKeys.list(q),
    queryFn: async ({ signal }) => {
      const path = `${apiPaths.blockedNumbers}?${new URLSearchParams({ q })}`;
      const { numbers } = await requestJson(path, BlockedNumberList, { signal });
      return numbers;
    },
  });
}
