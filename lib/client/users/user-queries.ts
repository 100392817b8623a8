import { queryOptions } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { UserList } from '#lib/shared/users/user.ts';
import { requestJson } from '../http.ts';

export const userKeys = { list: ['users'] } as const;

export function userListOptions() {
  return queryOptions({
    queryKey: userKeys.list,
    queryFn: async ({ signal }) => {
      const { users } = await requestJson(apiPaths.users, UserList, { signal });
      return users;
    },
  });
}
