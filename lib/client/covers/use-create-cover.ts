import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CoverTemplateAnswer,
  type CreateCoverTemplateInput,
} from '#lib/shared/cover-templates/cover-template.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError } from '../api-error.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { coverKeys } from './cover-queries.ts';

/** Makes a template as a copy of another. */
export function useCreateCover() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: CreateCoverTemplateInput) => {
      const options = { method: 'POST', body: input } as const;
      return (await requestJson(apiPaths.coverTemplates, CoverTemplateAnswer, options)).template;
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: coverKeys.list }),
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`Not made. ${message}`, { tone: 'bad', requestId });
    },
  });
}
