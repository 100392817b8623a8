import type { Actor } from '#lib/shared/permissions.ts';
import type { User } from '#lib/shared/users/user.ts';
import { db } from '../db.ts';
import { requireUserManager } from './require-user-manager.ts';
import { toUser } from './to-user.ts';

/** Everybody, by name; deactivated people too: their faxes are still here. */
export async function listUsers({ actor }: { actor: Actor }): Promise<User[]> {
  requireUserManager(actor);
  const rows = await db().user.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(toUser);
}
