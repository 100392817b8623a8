import { z } from 'zod';
import { db } from '../db.ts';
import { ACCOUNT, countRoom } from '../dropbox-sign/rate-budget.ts';
import { enqueuePatiently } from '../jobs/enqueue.ts';

const Rows = z.array(z.object({ id: z.string() }));

/**
 * Wakes as many faxes of batches, and of those sent again with many, as may leave now, the oldest
 * first; the others wait in the table and not in the queue, so that a fax that somebody sends by
 * itself never stands behind them. While the account is paused they stay: what finds out whether it
 * is open again waits for it already.
 */
export async function wakeBatches(): Promise<void> {
  await queueDue();
  const account = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  if (account?.pausedAt) return;
  const room = await countRoom('batch');
  if (room === 0) return;
  const jobs = (await findNext(room)).map(({ id }) => ({ data: { faxId: id }, key: id }));
  await enqueuePatiently(db(), 'deliver-forgotten-fax', jobs);
}

/** What was kept for a time that has come waits for its turn from now on, as `keepWaiting` does it. */
async function queueDue(): Promise<void> {
  await db().$executeRaw`
    UPDATE "Fax" SET "status" = 'queued', "statusChangedAt" = now(), "waitReason" = 'batch',
      "scheduledAt" = NULL
    WHERE "status" = 'scheduled' AND "scheduledAt" <= now() AND "batchId" IS NOT NULL
      AND NOT "isQuietHold" AND "cancelledAt" IS NULL AND "deletedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Attempt" attempt WHERE attempt."faxId" = "Fax"."id")`;
}

/** Index: Fax (waitReason, createdAt). */
async function findNext(most: number) {
  return Rows.parse(
    await db().$queryRaw`
      SELECT fax."id" FROM "Fax" fax LEFT JOIN "Batch" batch ON batch."id" = fax."batchId"
      WHERE fax."waitReason" IN ('batch', 'turn') AND fax."status" = 'queued'
        AND batch."status" IS DISTINCT FROM 'paused'
      ORDER BY fax."createdAt", fax."id" LIMIT ${most}`,
  );
}
