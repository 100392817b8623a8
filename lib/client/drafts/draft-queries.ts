import { queryOptions } from '@tanstack/react-query';
import { DraftAnswer, DraftList } from '#lib/shared/drafts/draft.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const draftKeys = {
  list: ['drafts', 'list'],
  detail: (draftId: string) => ['drafts', 'details', draftId],
} as const;

export function draftListOptions() {
  return queryOptions({
    queryKey: draftKeys.list,
    queryFn: async ({ signal }) => {
      const { drafts } = await requestJson(apiPaths.drafts, DraftList, { signal });
      return drafts;
    },
  });
}

export function draftOptions(draftId: string) {
  return queryOptions({
    queryKey: draftKeys.detail(draftId),
    queryFn: async ({ signal }) => {
      const { draft } = await requestJson(apiPaths.draft(draftId), DraftAnswer, { signal });
      return draft;
    },
  });
}
