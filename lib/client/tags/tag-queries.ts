import { queryOptions } from '@tanstack/react-query';
import { TagList } from '#lib/shared/tags/tag.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const tagKeys = { list: ['tags'] } as const;

export function tagListOptions() {
  return queryOptions({
    queryKey: tagKeys.list,
    queryFn: async ({ signal }) => {
      const { tags } = await requestJson(apiPaths.tags, TagList, { signal });
      return tags;
    },
  });
}
