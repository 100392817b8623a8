import { db, inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';

/** Carries on each batch that is half made or half stopped: its worker may have died. */
export async function planBatches(): Promise<void> {
  const batches = await db().batch.findMany({
    where: {
      OR: [
        { status: { in: ['preparing', 'paused'] }, preparedAt: null },
        { status: 'stopped', calledOffAt: null },
      ],
    },
    select: { id: true },
  });
  for (const { id: batchId } of batches)
    await inTransaction((tx) => enqueue(tx, 'carry-on-batch', { batchId }, { key: batchId }));
}
