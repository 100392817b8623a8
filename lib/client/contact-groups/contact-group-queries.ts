import { queryOptions } from '@tanstack/react-query';
import { ContactGroupList } from '#lib/shared/contact-groups/contact-group.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const contactGroupKeys = { list: ['contact-groups'] } as const;

export function contactGroupListOptions() {
  return queryOptions({
    queryKey: contactGroupKeys.list,
    queryFn: async ({ signal }) => {
      const { groups } = await requestJson(apiPaths.contactGroups, ContactGroupList, { signal });
      return groups;
    },
  });
}
