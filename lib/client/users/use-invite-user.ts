import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { InvitedUser, type InviteUserInput } from '#lib/shared/users/user.ts';
import { requestJson } from '../http.ts';
import { userKeys } from './user-queries.ts';

export function useInviteUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: InviteUserInput) =>
      requestJson(apiPaths.users, InvitedUser, { method: 'POST', body: input }),
    onSuccess: () => client.invalidateQueries({ queryKey: userKeys.list }),
  });
}
