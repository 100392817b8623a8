import type { Person } from '#lib/shared/users/person.ts';
import { AppError } from '#lib/shared/errors.ts';
import { can, roles, type Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db, type Transaction } from '../db.ts';

/** The roles that work on cases. */
const handling = roles.filter((role) => can({ userId: '', role }, 'case:handle'));
const whoHandles = { isActive: true, role: { in: handling } };

/** Who can be given a case or named in a note, by name. @throws {AppError} `forbidden` */
export async function listCasePeople({ actor }: { actor: Actor }): Promise<Person[]> {
  requirePermission(actor, 'case:handle');
  const rows = await db().user.findMany({
    where: whoHandles,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ userId: id, name }));
}

/** @throws {AppError} `unknown_person` unless all of them work on cases */
export async function requireCasePeople(tx: Transaction, userIds: readonly string[]) {
  const ids = [...new Set(userIds)];
  const known = await tx.user.count({ where: { ...whoHandles, id: { in: ids } } });
  if (known < ids.length) throw new AppError('unknown_person');
}
