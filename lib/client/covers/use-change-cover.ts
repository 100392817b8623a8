import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CoverTemplateAnswer,
  type ChangeCoverTemplateInput,
} from '#lib/shared/cover-templates/cover-template.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { coverKeys } from './cover-queries.ts';

/** Saves a template; the caller shows what went wrong, beside what was typed. */
export function useChangeCover(templateId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: ChangeCoverTemplateInput) => {
      const path = apiPaths.coverTemplate(templateId);
      const options = { method: 'PUT', body: input } as const;
      return (await requestJson(path, CoverTemplateAnswer, options)).template;
    },
    onSuccess: (template) => {
      client.setQueryData(coverKeys.one(templateId), template);
      void client.invalidateQueries({ queryKey: coverKeys.list });
    },
  });
}
