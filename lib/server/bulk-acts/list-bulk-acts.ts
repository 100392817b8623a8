import type { BulkAct } from '#lib/shared/bulk-acts/bulk-act.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { toBulkAct } from './to-bulk-act.ts';

/** So many are shown; who has begun more has put none away. */
const SHOWN = 5;

/** What the actor has under way, and what has ended and was not put away. Index: BulkAct (createdById, createdAt desc). */
export async function listBulkActs({ actor }: { actor: Actor }): Promise<BulkAct[]> {
  const rows = await db().bulkAct.findMany({
    where: { createdById: actor.userId, putAwayAt: null },
    orderBy: { createdAt: 'desc' },
    take: SHOWN,
  });
  return rows.map(toBulkAct);
}
