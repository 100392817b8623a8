import type { ChangeUserInput, User } from '#lib/shared/users/user.ts';

export function replaceUser(
  users: readonly User[],
  userId: string,
  change: ChangeUserInput,
): User[] {
  return users.map((user) => (user.userId === userId ? { ...user, ...change } : user));
}
