import type { ScheduledFaxList } from '#lib/shared/faxes/answers.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { faxInclude, toFax } from './to-fax.ts';

const MAX_FAXES = 500;
const orderBy = [
  { scheduledAt: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.FaxOrderByWithRelationInput[];

/**
 * The faxes that wait for their time, of those that the actor may see; the next to leave first. Of a
 * batch only its next one is here: a thousand others would hide all else.
 */
export async function listScheduledFaxes({ actor }: { actor: Actor }): Promise<ScheduledFaxList> {
  const isOwnOnly = !can(actor, 'fax:view:any');
  const where = { status: 'scheduled', ...(isOwnOnly && { createdById: actor.userId }) };
  const inOrder = { take: MAX_FAXES, include: faxInclude, orderBy };
  const [single, ofBatches] = await Promise.all([
    db().fax.findMany({ ...inOrder, where: { ...where, batchId: null } }),
    db().fax.findMany({
      ...inOrder,
      where: { ...where, batchId: { not: null } },
      distinct: 'batchId',
    }),
  ]);
  const rows = [...single, ...ofBatches].sort(
    (a, b) => Number(a.scheduledAt) - Number(b.scheduledAt),
  );
  return { faxes: rows.map(toFax) };
}
