import { z } from 'zod';
import { readDatabaseTime } from '../database-time.ts';
import { db, type Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { enqueueStart } from '../faxes/enqueue-start.ts';
import { recipientOf } from '../faxes/fax-recipient.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { findQuietEnd } from '../quiet-hours/find-quiet-end.ts';
import { holdUntil } from './keep-quiet.ts';
import { wakeBatches } from './wake-batches.ts';

const Rows = z.array(z.object({ id: z.string() }));

/**
 * Plans anew each fax that waits for the end of quiet hours, by those that there are now: it leaves,
 * or waits until another time. What a person chose stays.
 */
export async function replanHeldFaxes(): Promise<void> {
  for (const { id } of await findHeld(await readDatabaseTime())) await replanHeldFax(id);
  await wakeBatches();
}

/**
 * What was postponed until the time that it waits for, a first call or a later one. Indexes: Fax
 * (status), FaxEvent (faxId).
 */
async function findHeld(now: Date) {
  return Rows.parse(
    await db().$queryRaw`
      SELECT fax."id" FROM "Fax" fax
      WHERE fax."status" IN ('scheduled', 'queued') AND EXISTS (
        SELECT 1 FROM "FaxEvent" event
        WHERE event."faxId" = fax."id" AND event."type" = 'postponed' AND event."nextAttemptAt" > ${now}
          AND event."nextAttemptAt" = coalesce(fax."nextAttemptAt", fax."scheduledAt"))
      ORDER BY fax."createdAt", fax."id"`,
  );
}

async function replanHeldFax(faxId: string): Promise<void> {
  await changeFax(faxId, async (tx, fax, now) => {
    const heldUntil = await findHold(tx, fax);
    if (!heldUntil || heldUntil <= now) return;
    const chosenAt = await findChosenTime(tx, fax);
    const dueAt = chosenAt && chosenAt > now ? chosenAt : now;
    const quiet = await findQuietEnd(tx, recipientOf(fax), dueAt);
    if ((quiet?.at ?? dueAt).getTime() === heldUntil.getTime()) return;
    if (quiet) await holdUntil(tx, fax, quiet, now);
    else await release(tx, fax, { dueAt, now });
  });
}

/** Asked again behind the lock: it may have left, or have been given a time by a person. */
async function findHold(tx: Transaction, fax: FaxWithAttempts): Promise<Date | null> {
  const until = readPlannedTime(fax);
  if (!until || fax.isQuietExempt) return null;
  const where = { faxId: fax.id, type: 'postponed', nextAttemptAt: until };
  return (await tx.faxEvent.count({ where })) > 0 ? until : null;
}

function readPlannedTime(fax: FaxWithAttempts): Date | null {
  if (fax.status === 'scheduled') return fax.isQuietHold ? fax.scheduledAt : null;
  return fax.status === 'queued' ? fax.nextAttemptAt : null;
}

/** When a person wants the first call, quiet hours or not; null for at once. */
async function findChosenTime(tx: Transaction, fax: FaxWithAttempts): Promise<Date | null> {
  if (fax.attempts.length > 0) return null;
  const where = { faxId: fax.id, type: 'scheduled' };
  const chosen = await tx.faxEvent.findFirst({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
  return chosen && chosen.nextAttemptAt;
}

/** One of many waits for its turn from then on, so that what is sent singly goes before it. */
async function release(
  tx: Transaction,
  fax: FaxWithAttempts,
  { dueAt, now }: { dueAt: Date; now: Date },
): Promise<void> {
  const scheduledAt = dueAt > now ? dueAt : null;
  const waitsForTurn = fax.batchId !== null && !scheduledAt;
  const plan =
    fax.attempts.length > 0 ? { nextAttemptAt: dueAt } : { scheduledAt, isQuietHold: false };
  await tx.fax.update({
    where: { id: fax.id },
    data: { ...plan, waitReason: waitsForTurn ? 'batch' : null },
    select: { id: true },
  });
  const cause = { kind: 'policy' } as const;
  await recordEvent(tx, { faxId: fax.id, type: 'released', cause, nextAttemptAt: scheduledAt });
  if (!waitsForTurn) await enqueueStart(tx, { faxId: fax.id, scheduledAt, now });
}
