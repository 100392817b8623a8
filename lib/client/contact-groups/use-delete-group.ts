import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ContactGroup } from '#lib/shared/contact-groups/contact-group.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { contactKeys } from '../contacts/contact-queries.ts';
import { requestNothing } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { contactGroupKeys } from './contact-group-queries.ts';

export function useDeleteGroup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ groupId }: ContactGroup) =>
      requestNothing(apiPaths.contactGroup(groupId), { method: 'DELETE' }),
    onSuccess: (_nothing, { name }) => {
      notify(`The group ${name} is deleted; its contacts are still here.`);
      void client.invalidateQueries({ queryKey: contactGroupKeys.list });
      void client.invalidateQueries({ queryKey: contactKeys.all });
    },
    onError: notifyRefusal('Not deleted.'),
  });
}
