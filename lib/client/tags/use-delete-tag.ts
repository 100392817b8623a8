import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import type { Tag } from '#lib/shared/tags/tag.ts';
import { faxKeys } from '../faxes/fax-queries.ts';
import { requestNothing } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { tagKeys } from './tag-queries.ts';

export function useDeleteTag() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ tagId }: Tag) => requestNothing(apiPaths.tag(tagId), { method: 'DELETE' }),
    onSuccess: (_nothing, { name }) => {
      notify(`The tag ${name} is deleted.`);
      void client.invalidateQueries({ queryKey: tagKeys.list });
      void client.invalidateQueries({ queryKey: faxKeys.all });
    },
    onError: notifyRefusal('Not deleted.'),
  });
}
