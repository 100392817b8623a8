import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { ChangeUserInput, User } from '#lib/shared/users/user.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { announceSessionEnd } from '../live/announce-session-end.ts';
import { requireUserManager } from './require-user-manager.ts';
import { toUser } from './to-user.ts';

interface ChangeUser {
  actor: Actor;
  input: ChangeUserInput & { userId: string };
}

/**
 * Changes a person's name, role or whether they may sign in. A change of role or access ends
 * their sessions at once.
 * @throws {AppError} `forbidden`, `not_found`, `last_admin`
 */
export async function changeUser({ actor, input }: ChangeUser): Promise<User> {
  requireUserManager(actor);
  const { userId, ...changes } = input;
  const user = await inTransaction(async (tx) => {
    // All admins are locked, in one order: two who demote each other can't both succeed.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "role" = 'admin' ORDER BY "id" FOR UPDATE`;
    const before = await tx.user.findUnique({ where: { id: userId } });
    if (!before) throw new AppError('not_found');
    const isAccessChanged =
      (changes.role ?? before.role) !== before.role ||
      (changes.isActive ?? before.isActive) !== before.isActive;
    const sessionVersion = before.sessionVersion + (isAccessChanged ? 1 : 0);
    const after = await tx.user.update({
      where: { id: userId },
      data: { ...changes, sessionVersion },
    });
    await requireAnAdmin(tx);
    return after;
  });
  announceSessionEnd(userId);
  return toUser(user);
}

/** Somebody must be left who can let others in. */
async function requireAnAdmin(tx: Transaction): Promise<void> {
  const admins = await tx.user.count({
    where: { role: 'admin', isActive: true, passwordHash: { not: null } },
  });
  if (admins === 0) throw new AppError('last_admin');
}
