import { LinkedFax, type FaxDetails } from '#lib/shared/faxes/answers.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import type { Fax } from '../generated/prisma/client.ts';

/** The chain around a fax: what it was made from, and what was made from it, as far as one may see. */
export async function findLinked(
  actor: Actor,
  { id, parentId }: Pick<Fax, 'id' | 'parentId'>,
): Promise<Pick<FaxDetails, 'parent' | 'children'>> {
  const isOwnOnly = !can(actor, 'fax:view:any');
  const own = isOwnOnly ? { createdById: actor.userId, deletedAt: null } : {};
  const rows = await db().fax.findMany({
    where: { AND: [own, { OR: [{ parentId: id }, ...(parentId ? [{ id: parentId }] : [])] }] },
    orderBy: { createdAt: 'asc' },
  });
  const parent = rows.find((row) => row.id === parentId);
  return {
    parent: parent ? toLinked(parent) : null,
    children: rows.filter((row) => row.parentId === id).map(toLinked),
  };
}

function toLinked({ id, createdAt, ...row }: Fax): LinkedFax {
  return LinkedFax.parse({ ...row, faxId: id, createdAt: createdAt.toISOString() });
}
