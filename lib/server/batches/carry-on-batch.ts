import { db } from '../db.ts';
import { callOffTried } from './call-off-tried.ts';
import { prepareBatch } from './prepare-batch.ts';

/** Does what is left to do of a batch, wherever whoever began it was killed. */
export async function carryOnBatch(batchId: string): Promise<void> {
  const batch = await db().batch.findUnique({ where: { id: batchId }, select: { status: true } });
  if (batch?.status === 'stopped') await callOffTried(batchId);
  else await prepareBatch(batchId);
}
