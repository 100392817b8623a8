import type { Batch } from '#lib/shared/batches/batch.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { wakeBatches } from '../delivery/wake-batches.ts';
import { announceRefetch } from '../live/announce-refetch.ts';
import { lockBatch } from './lock-batch.ts';
import { readBatch } from './read-batch.ts';
import { requireBatch } from './require-batch.ts';

interface ResumeBatch {
  actor: Actor;
  input: { batchId: string };
}

/**
 * Goes on where it was paused. One that runs goes on running.
 * @throws {AppError} `not_found`, `forbidden`, `batch_ended` when it was stopped
 */
export async function resumeBatch({ actor, input }: ResumeBatch): Promise<Batch> {
  const { id } = await requireBatch(actor, 'retry', input.batchId);
  await inTransaction(async (tx) => {
    const status = await lockBatch(tx, id);
    if (status === 'stopped') throw new AppError('batch_ended');
    if (status !== 'paused') return;
    const { preparedAt } = await tx.batch.findUniqueOrThrow({ where: { id } });
    const data = { status: preparedAt ? 'running' : 'preparing' };
    await tx.batch.update({ where: { id }, data, select: { id: true } });
  });
  announceRefetch();
  await wakeBatches();
  return await readBatch(id);
}
