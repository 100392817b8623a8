import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { CoverPreview, type CoverPreviewInput } from '#lib/shared/cover-templates/cover-preview.ts';
import {
  CoverTemplateAnswer,
  CoverTemplateList,
} from '#lib/shared/cover-templates/cover-template.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const coverKeys = {
  all: ['covers'],
  list: ['covers', 'list'],
  one: (templateId: string) => ['covers', 'one', templateId],
  previews: ['cover-previews'],
} as const;

export function coverListOptions() {
  return queryOptions({
    queryKey: coverKeys.list,
    queryFn: ({ signal }) => requestJson(apiPaths.coverTemplates, CoverTemplateList, { signal }),
  });
}

/** Kept by nobody: the editor begins with the last version each time it opens. */
export function coverTemplateOptions(templateId: string) {
  return queryOptions({
    queryKey: coverKeys.one(templateId),
    queryFn: async ({ signal }) => {
      const path = apiPaths.coverTemplate(templateId);
      return (await requestJson(path, CoverTemplateAnswer, { signal })).template;
    },
    gcTime: 0,
  });
}

/** The picture of before stays until the new one is here. `version` tells a template’s states apart. */
export function coverPreviewOptions(input: CoverPreviewInput, version: number) {
  return queryOptions({
    queryKey: [...coverKeys.previews, version, input],
    queryFn: ({ signal }) =>
      requestJson(apiPaths.coverPreviews, CoverPreview, { method: 'POST', body: input, signal }),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
    gcTime: 60_000,
  });
}
