import { SetupLinkAnswer, UserParams } from '#lib/shared/users/user.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { createUserLink } from '#lib/server/users/create-user-link.ts';

export const POST = route({
  permission: 'user:manage',
  params: UserParams,
  run: async ({ actor, params }) =>
    json(SetupLinkAnswer, { link: await createUserLink({ actor, input: params }) }, 201),
});
