import { z } from 'zod';
import { roles } from '#lib/shared/permissions.ts';
import type { User } from '#lib/shared/users/user.ts';
import type { User as UserRow } from '../generated/prisma/client.ts';

const RoleColumn = z.enum(roles);

export function toUser(row: UserRow): User {
  return {
    userId: row.id,
    email: row.email,
    name: row.name,
    role: RoleColumn.parse(row.role),
    isActive: row.isActive,
    isInvited: row.passwordHash === null,
    createdAt: row.createdAt.toISOString(),
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
  };
}
