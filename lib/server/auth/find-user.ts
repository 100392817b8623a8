import { z } from 'zod';
import { roles, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';

const RoleColumn = z.enum(roles);

/** A person as an actor, for what goes on without them; null for one who may not sign in any more. */
export async function findUser(userId: string): Promise<Actor | null> {
  const user = await db().user.findUnique({ where: { id: userId } });
  return user?.isActive ? { userId: user.id, role: RoleColumn.parse(user.role) } : null;
}
