import type { Batch } from '#lib/shared/batches/batch.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { readDatabaseTime } from '../database-time.ts';
import { inTransaction } from '../db.ts';
import { wakeBatches } from '../delivery/wake-batches.ts';
import { newId } from '../ids/new-id.ts';
import { announceChange } from '../live/announce-change.ts';
import { lockScheduled } from './lock-scheduled.ts';
import { readBatch } from './read-batch.ts';
import { requireBatch } from './require-batch.ts';

interface StartBatchNow {
  actor: Actor;
  input: { batchId: string };
}

/**
 * Sends what waits of a batch ahead of its time, in quiet hours, too, as fast as the provider takes
 * it; a paused one once it is resumed.
 * @throws {AppError} `not_found`, `forbidden`, `batch_ended`, `batch_not_scheduled`
 */
export async function startBatchNow({ actor, input }: StartBatchNow): Promise<Batch> {
  const { id: batchId } = await requireBatch(actor, 'retry', input.batchId);
  await inTransaction(async (tx) => {
    const faxes = await lockScheduled(tx, batchId);
    const atOnce = { sendAt: '', sendAtZone: '', isQuietExempt: true };
    await tx.batch.update({ where: { id: batchId }, data: atOnce, select: { id: true } });
    const now = await readDatabaseTime(tx);
    await tx.fax.updateMany({
      where: { id: { in: faxes.map(({ id }) => id) } },
      data: {
        ...{ status: 'queued', statusChangedAt: now, waitReason: 'batch' },
        ...{ scheduledAt: null, isQuietHold: false, isQuietExempt: true },
      },
    });
    const by = { type: 'started_now', at: now, actorKind: 'user', actorId: actor.userId };
    await tx.faxEvent.createMany({
      data: faxes.map(({ id: faxId }) => ({ ...by, id: newId(), faxId })),
    });
  });
  announceChange();
  await wakeBatches();
  return await readBatch(batchId);
}
