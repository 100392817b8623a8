import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import type { Transaction } from '../db.ts';
import { lockBatch } from './lock-batch.ts';

const Rows = z.array(z.object({ id: z.string(), recipient: z.string() }));
type ScheduledFax = z.infer<typeof Rows>[number];

/**
 * Those of a batch’s faxes that wait for their first call, locked until the transaction ends. While
 * some are not made yet there may be none. Index: Fax (batchId, status).
 * @throws {AppError} `batch_ended` when it was stopped, `batch_not_scheduled` when none waits
 */
export async function lockScheduled(tx: Transaction, batchId: string): Promise<ScheduledFax[]> {
  if ((await lockBatch(tx, batchId)) === 'stopped') throw new AppError('batch_ended');
  const faxes = Rows.parse(
    await tx.$queryRaw`
      SELECT "id", "recipient" FROM "Fax" AS fax
      WHERE "batchId" = ${batchId}::uuid AND "status" = 'scheduled' AND "cancelledAt" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "Attempt" attempt WHERE attempt."faxId" = fax."id")
      ORDER BY "id" FOR UPDATE`,
  );
  if (faxes.length > 0) return faxes;
  const { preparedAt, sendAt } = await tx.batch.findUniqueOrThrow({ where: { id: batchId } });
  if (preparedAt || sendAt === '') throw new AppError('batch_not_scheduled');
  return faxes;
}
