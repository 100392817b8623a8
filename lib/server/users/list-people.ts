import type { Actor } from '#lib/shared/permissions.ts';
import type { Person } from '#lib/shared/users/person.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';

/**
 * The names of all, by name, for those who see the faxes of all; deactivated people too, since
 * their faxes are still here. @throws {AppError} `forbidden`
 */
export async function listPeople({ actor }: { actor: Actor }): Promise<Person[]> {
  requirePermission(actor, 'fax:view:any');
  const rows = await db().user.findMany({
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name }) => ({ userId: id, name }));
}
