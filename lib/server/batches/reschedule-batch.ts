import { findBatchStart } from '#lib/shared/batches/batch-schedule.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import type { ScheduleBatchBody } from '#lib/shared/batches/schedule-batch-body.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { readDatabaseTime } from '../database-time.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { env } from '../env.ts';
import { newId } from '../ids/new-id.ts';
import { announceChange } from '../live/announce-change.ts';
import { lockScheduled } from './lock-scheduled.ts';
import { readBatch } from './read-batch.ts';
import { requireBatch } from './require-batch.ts';
import { requireBatchTime } from './require-batch-time.ts';

interface RescheduleBatch {
  actor: Actor;
  input: ScheduleBatchBody & { batchId: string };
}

/**
 * Gives all faxes of a batch that wait for their time another one.
 * @throws {AppError} `not_found`, `forbidden`, `batch_ended`, `batch_not_scheduled`, `invalid_input`
 *   for a time that has passed
 */
export async function rescheduleBatch({ actor, input }: RescheduleBatch): Promise<Batch> {
  const { id: batchId } = await requireBatch(actor, 'retry', input.batchId);
  const { sendAt, sendAtZone } = input;
  requireBatchTime({ sendAt, sendAtZone });
  await inTransaction(async (tx) => {
    const faxes = await lockScheduled(tx, batchId);
    const data = { sendAt, sendAtZone };
    await tx.batch.update({ where: { id: batchId }, data, select: { id: true } });
    const now = await readDatabaseTime(tx);
    const officeZone = env().timeZone;
    const starts = faxes.map(({ id: faxId, recipient }) => {
      const start = findBatchStart(data, { recipient, officeZone, now });
      // Where the time has passed at the recipient it leaves with the next look.
      return { faxId, at: start?.at ?? now, zone: start?.zone ?? officeZone };
    });
    await writeStarts(tx, starts, { actor, now });
  });
  announceChange();
  return await readBatch(batchId);
}

interface NewStart {
  faxId: string;
  at: Date;
  zone: string;
}

async function writeStarts(
  tx: Transaction,
  starts: readonly NewStart[],
  { actor: { userId }, now }: { actor: Actor; now: Date },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Fax" AS fax SET "scheduledAt" = new."at", "scheduledZone" = new."zone", "isQuietHold" = false
    FROM jsonb_to_recordset(${JSON.stringify(starts)}::jsonb)
      AS new("faxId" uuid, "at" timestamptz, "zone" text)
    WHERE fax."id" = new."faxId"`;
  const by = { type: 'scheduled', at: now, actorKind: 'user', actorId: userId };
  await tx.faxEvent.createMany({
    data: starts.map(({ faxId, at }) => ({ ...by, id: newId(), faxId, nextAttemptAt: at })),
  });
}
