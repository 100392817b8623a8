import type { Batch } from '#lib/shared/batches/batch.ts';
import { AppError } from '#lib/shared/errors.ts';
import { db } from '../db.ts';
import { withCreator } from './batch-row.ts';
import { showBatches } from './show-batches.ts';

/** As it is now, for the answer of a verb that has asked whether the actor may see it. */
export async function readBatch(batchId: string): Promise<Batch> {
  const row = await db().batch.findUniqueOrThrow({ where: { id: batchId }, include: withCreator });
  const [batch] = await showBatches([row]);
  if (!batch) throw new AppError('not_found');
  return batch;
}
