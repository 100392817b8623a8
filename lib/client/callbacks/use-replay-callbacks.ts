import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ReplayAnswer, type ReplayInput } from '#lib/shared/callbacks/callback-health.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError } from '../api-error.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { callbackKeys } from './callback-queries.ts';

/** Puts one dead letter, or without an id all of them, back into the inbox. */
export function useReplayCallbacks() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ReplayInput) =>
      requestJson(apiPaths.callbackReplays, ReplayAnswer, { method: 'POST', body: input }),
    onSuccess: ({ replayed }) =>
      notify(
        replayed === 1
          ? 'The callback is processed again.'
          : `${replayed} callbacks are processed again.`,
      ),
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`Not replayed. ${message}`, { tone: 'bad', requestId });
    },
    onSettled: () => client.invalidateQueries({ queryKey: callbackKeys.health }),
  });
}
