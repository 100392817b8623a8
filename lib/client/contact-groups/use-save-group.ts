import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ContactGroupAnswer } from '#lib/shared/contact-groups/contact-group.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { contactKeys } from '../contacts/contact-queries.ts';
import { requestJson } from '../http.ts';
import { contactGroupKeys } from './contact-group-queries.ts';

interface Save {
  name: string;
  /** Which group gets the name; null for a new one. */
  groupId: string | null;
}

/** Makes a group, or renames one. */
export function useSaveGroup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, groupId }: Save) => {
      const path = groupId === null ? apiPaths.contactGroups : apiPaths.contactGroup(groupId);
      const options = { method: groupId === null ? 'POST' : 'PATCH', body: { name } } as const;
      const { group } = await requestJson(path, ContactGroupAnswer, options);
      return group;
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: contactGroupKeys.list }),
        client.invalidateQueries({ queryKey: contactKeys.all }),
      ]),
  });
}
