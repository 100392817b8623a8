import { AcceptSetupInput } from '#lib/shared/users/user.ts';
import { noContent } from '#lib/server/http/json.ts';
import { publicRoute } from '#lib/server/http/route.ts';
import { acceptSetup } from '#lib/server/users/accept-setup.ts';

export const POST = publicRoute({
  permission: 'public',
  body: AcceptSetupInput,
  run: async ({ body }) => {
    await acceptSetup(body);
    return noContent();
  },
});
