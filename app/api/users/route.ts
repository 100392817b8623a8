import { InvitedUser, InviteUserInput, UserList } from '#lib/shared/users/user.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { inviteUser } from '#lib/server/users/invite-user.ts';
import { listUsers } from '#lib/server/users/list-users.ts';

export const GET = route({
  permission: 'user:manage',
  run: async ({ actor }) => json(UserList, { users: await listUsers({ actor }) }),
});

export const POST = route({
  permission: 'user:manage',
  body: InviteUserInput,
  run: async ({ actor, body }) => json(InvitedUser, await inviteUser({ actor, input: body }), 201),
});
