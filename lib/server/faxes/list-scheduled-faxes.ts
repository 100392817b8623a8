import type { ScheduledFaxList } from '#lib/shared/faxes/answers.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { faxInclude, toFax } from './to-fax.ts';

const MAX_FAXES = 500;

/** The faxes that wait for their time, of those that the actor may see; the next to leave first. */
export async function listScheduledFaxes({ actor }: { actor: Actor }): Promise<ScheduledFaxList> {
  const isOwnOnly = !can(actor, 'fax:view:any');
  const rows = await db().fax.findMany({
    where: { status: 'scheduled', ...(isOwnOnly && { createdById: actor.userId }) },
    orderBy: [{ scheduledAt: 'asc' }, { id: 'asc' }],
    take: MAX_FAXES,
    include: faxInclude,
  });
  return { faxes: rows.map(toFax) };
}
