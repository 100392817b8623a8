import { ChangeUserInput, UserAnswer, UserParams } from '#lib/shared/users/user.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { changeUser } from '#lib/server/users/change-user.ts';

export const PATCH = route({
  permission: 'user:manage',
  params: UserParams,
  body: ChangeUserInput,
  run: async ({ actor, params, body }) =>
    json(UserAnswer, { user: await changeUser({ actor, input: { ...body, ...params } }) }),
});
