import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AccountStatusAnswer } from '#lib/shared/account/account-status.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError } from '../api-error.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { accountOptions } from './account-queries.ts';

/** Lets one fax find out at once whether the account may send again. */
export function useProbeAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => requestJson(apiPaths.accountProbe, AccountStatusAnswer, { method: 'POST' }),
    onSuccess: ({ account }) => {
      client.setQueryData(accountOptions().queryKey, account);
      notify(
        account.pause
          ? 'One fax tries now. The rest follows when it goes through.'
          : 'Faxes leave again.',
      );
    },
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`Not tried. ${message}`, { tone: 'bad', requestId });
    },
  });
}
