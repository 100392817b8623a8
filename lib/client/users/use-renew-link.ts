import { useMutation } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { SetupLinkAnswer } from '#lib/shared/users/user.ts';
import { toApiError } from '../api-error.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';

/** Makes a new one-time link; the old one stops working. */
export function useRenewLink() {
  return useMutation({
    mutationFn: async (userId: string) => {
      const path = apiPaths.userLinks(userId);
      const { link } = await requestJson(path, SetupLinkAnswer, { method: 'POST' });
      return link;
    },
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`No new link. ${message}`, { tone: 'bad', requestId });
    },
  });
}
