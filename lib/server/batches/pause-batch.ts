import type { Batch } from '#lib/shared/batches/batch.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { announceRefetch } from '../live/announce-refetch.ts';
import { readBatch } from './read-batch.ts';
import { requireBatch } from './require-batch.ts';

interface PauseBatch {
  actor: Actor;
  input: { batchId: string };
}

/**
 * Hands over nothing more until it is resumed; what is on its way goes on.
 * @throws {AppError} `not_found`, `forbidden`, `batch_ended`
 */
export async function pauseBatch({ actor, input }: PauseBatch): Promise<Batch> {
  const { id } = await requireBatch(actor, 'retry', input.batchId);
  const { status } = await readBatch(id);
  if (status === 'done' || status === 'stopped') throw new AppError('batch_ended');
  const where = { id, status: { in: ['preparing', 'running'] } };
  await db().batch.updateMany({ where, data: { status: 'paused' } });
  announceRefetch();
  return await readBatch(id);
}
