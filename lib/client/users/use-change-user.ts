import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { UserAnswer, type ChangeUserInput, type User } from '#lib/shared/users/user.ts';
import { toApiError } from '../api-error.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { describeChange } from './describe-change.ts';
import { replaceUser } from './user-cache.ts';
import { userKeys } from './user-queries.ts';

interface Change {
  userId: string;
  input: ChangeUserInput;
}

/** Shows the change at once and takes it back, with a sentence, when it is refused. */
export function useChangeUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ userId, input }: Change) =>
      requestJson(apiPaths.user(userId), UserAnswer, { method: 'PATCH', body: input }),
    onMutate: async ({ userId, input }) => {
      await client.cancelQueries({ queryKey: userKeys.list });
      const before = client.getQueryData<User[]>(userKeys.list);
      client.setQueryData<User[]>(userKeys.list, (users) =>
        users ? replaceUser(users, userId, input) : users,
      );
      return { before };
    },
    onSuccess: ({ user }, { input }) => notify(describeChange(user, input)),
    onError: (error, _change, saved) => {
      client.setQueryData(userKeys.list, saved?.before);
      const { message, requestId } = toApiError(error);
      notify(`Not changed. ${message}`, { tone: 'bad', requestId });
    },
    onSettled: () => client.invalidateQueries({ queryKey: userKeys.list }),
  });
}
