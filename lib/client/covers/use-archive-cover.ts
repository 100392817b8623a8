import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  CoverTemplate,
  CoverTemplateList,
} from '#lib/shared/cover-templates/cover-template.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError } from '../api-error.ts';
import { requestNothing } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { coverKeys } from './cover-queries.ts';
import { omitTemplate } from './omit-template.ts';

/** Takes the template off the list at once, and puts it back when that is refused. */
export function useArchiveCover() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ templateId }: CoverTemplate) =>
      requestNothing(apiPaths.coverTemplate(templateId), { method: 'DELETE' }),
    onMutate: async ({ templateId }) => {
      await client.cancelQueries({ queryKey: coverKeys.list });
      const before = client.getQueryData<CoverTemplateList>(coverKeys.list);
      client.setQueryData<CoverTemplateList>(
        coverKeys.list,
        (list) => list && omitTemplate(list, templateId),
      );
      return { before };
    },
    onSuccess: (_nothing, { name }) => notify(`${name} is archived.`),
    onError: (error, { name }, saved) => {
      client.setQueryData(coverKeys.list, saved?.before);
      const { message, requestId } = toApiError(error);
      notify(`${name} is not archived. ${message}`, { tone: 'bad', requestId });
    },
    onSettled: () => client.invalidateQueries({ queryKey: coverKeys.list }),
  });
}
