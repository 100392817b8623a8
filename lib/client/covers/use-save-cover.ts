import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CoverTemplateAnswer,
  type ChangeCoverTemplateInput,
} from '#lib/shared/cover-templates/cover-template.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { coverKeys } from './cover-queries.ts';

/**
 * Saves a template, a new one as version 0 and without an id; the caller shows what went wrong,
 * beside what was typed.
 */
export function useSaveCover(templateId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, ...content }: ChangeCoverTemplateInput) => {
      const request =
        version === 0
          ? ({ path: apiPaths.coverTemplates, method: 'POST', body: content } as const)
          : ({
              path: apiPaths.coverTemplate(templateId),
              method: 'PUT',
              body: { ...content, version },
            } as const);
      const { path, ...options } = request;
      return (await requestJson(path, CoverTemplateAnswer, options)).template;
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: coverKeys.list }),
  });
}
