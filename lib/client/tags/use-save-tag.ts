import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { TagAnswer, type TagFields } from '#lib/shared/tags/tag.ts';
import { faxKeys } from '../faxes/fax-queries.ts';
import { requestJson } from '../http.ts';
import { tagKeys } from './tag-queries.ts';

interface Save extends TagFields {
  /** Which tag gets this name and colour; null for a new one. */
  tagId: string | null;
}

/** Makes a tag, or changes one. */
export function useSaveTag() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ tagId, ...body }: Save) => {
      const path = tagId === null ? apiPaths.tags : apiPaths.tag(tagId);
      const method = tagId === null ? 'POST' : 'PATCH';
      const { tag } = await requestJson(path, TagAnswer, { method, body });
      return tag;
    },
    onSuccess: async (_tag, { tagId }) => {
      await client.invalidateQueries({ queryKey: tagKeys.list });
      if (tagId !== null) await client.invalidateQueries({ queryKey: faxKeys.all });
    },
  });
}
