import { AccountStatusAnswer } from '#lib/shared/account/account-status.ts';
import { probeAccount } from '#lib/server/account/probe-account.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'account:manage',
  run: async ({ actor }) => json(AccountStatusAnswer, { account: await probeAccount({ actor }) }),
});
