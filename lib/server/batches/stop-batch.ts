import type { Batch } from '#lib/shared/batches/batch.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { readDatabaseTime } from '../database-time.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { announceChange } from '../live/announce-change.ts';
import { lockBatch } from './lock-batch.ts';
import { readBatch } from './read-batch.ts';
import { requireBatch } from './require-batch.ts';

interface StopBatch {
  actor: Actor;
  input: { batchId: string };
}

/**
 * Sends nothing more: what was never handed over is cancelled at once, what was tried gets no
 * further try. What is on its way can't be called back.
 * @throws {AppError} `not_found`, `forbidden`, `batch_ended`
 */
export async function stopBatch({ actor, input }: StopBatch): Promise<Batch> {
  const { id: batchId } = await requireBatch(actor, 'retry', input.batchId);
  if ((await readBatch(batchId)).status === 'done') throw new AppError('batch_ended');
  await inTransaction(async (tx) => {
    if ((await lockBatch(tx, batchId)) === 'stopped') throw new AppError('batch_ended');
    await tx.batchDocument.deleteMany({ where: { batchId } });
    const data = { status: 'stopped', stoppedById: actor.userId, printId: null };
    await tx.batch.update({ where: { id: batchId }, data, select: { id: true } });
    await cancelUntried(tx, batchId, actor.userId);
    await enqueue(tx, 'carry-on-batch', { batchId }, { key: batchId });
  });
  announceChange();
  return await readBatch(batchId);
}

/**
 * A thousand faxes in one statement. Of a fax without a try that was stopped `deriveFaxStatus` says
 * the same. One that is just being handed over has its row locked, and another status afterwards.
 */
async function cancelUntried(tx: Transaction, batchId: string, userId: string): Promise<void> {
  const now = await readDatabaseTime(tx);
  await tx.$executeRaw`
    WITH cancelled AS (
      UPDATE "Fax" AS fax SET "status" = 'cancelled', "statusChangedAt" = ${now},
        "cancelledAt" = ${now}, "nextAttemptAt" = NULL, "scheduledAt" = NULL, "waitReason" = NULL
      WHERE "batchId" = ${batchId}::uuid AND "status" IN ('queued', 'scheduled') AND "cancelledAt" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "Attempt" attempt WHERE attempt."faxId" = fax."id")
      RETURNING "id"
    )
    INSERT INTO "FaxEvent" ("id", "faxId", "type", "actorKind", "actorId")
    SELECT gen_random_uuid(), "id", 'stopped', 'user', ${userId}::uuid FROM cancelled`;
}
