import { queryOptions } from '@tanstack/react-query';
import { AccountStatusAnswer } from '#lib/shared/account/account-status.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

const lookEveryMs = 20_000;

/** The account is asked for by the clock: its changes are no events of a fax. */
export function accountOptions() {
  return queryOptions({
    queryKey: ['account'],
    queryFn: async ({ signal }) => {
      const { account } = await requestJson(apiPaths.account, AccountStatusAnswer, { signal });
      return account;
    },
    refetchInterval: lookEveryMs,
  });
}
