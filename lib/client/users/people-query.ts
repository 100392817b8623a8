import { queryOptions } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { PersonList } from '#lib/shared/users/person.ts';
import { requestJson } from '../http.ts';

/** Whose faxes may be asked for: for those who see the faxes of all. */
export function peopleOptions() {
  return queryOptions({
    queryKey: ['people'],
    queryFn: async ({ signal }) => {
      const { people } = await requestJson(apiPaths.people, PersonList, { signal });
      return people;
    },
    staleTime: 300_000,
  });
}
