import { db, inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';

/** Carries on each act that is not through: its worker may have died. Index: BulkAct (status). */
export async function planBulkActs(): Promise<void> {
  const acts = await db().bulkAct.findMany({ where: { status: 'running' }, select: { id: true } });
  for (const { id: bulkActId } of acts)
    await inTransaction((tx) =>
      enqueue(tx, 'carry-on-bulk-act', { bulkActId }, { key: bulkActId }),
    );
}
