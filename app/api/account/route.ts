import { AccountStatusAnswer } from '#lib/shared/account/account-status.ts';
import { getAccountStatus } from '#lib/server/account/get-account-status.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'account:view',
  run: async () => json(AccountStatusAnswer, { account: await getAccountStatus() }),
});
