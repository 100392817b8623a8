import type { BatchList, ListBatchesQuery } from '#lib/shared/batches/batch.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { withCreator } from './batch-row.ts';
import { showBatches } from './show-batches.ts';

interface ListBatches {
  actor: Actor;
  input: ListBatchesQuery;
}

/**
 * A page of the batches that the actor may see, newest first, from the one after the cursor.
 * Index: Batch (createdAt desc, id desc), led by createdById where it filters.
 */
export async function listBatches({ actor, input }: ListBatches): Promise<BatchList> {
  const { cursor, limit } = input;
  const rows = await db().batch.findMany({
    where: can(actor, 'fax:view:any') ? {} : { createdById: actor.userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
    take: limit + 1,
    include: withCreator,
  });
  const page = rows.slice(0, limit);
  return {
    batches: await showBatches(page),
    nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}
