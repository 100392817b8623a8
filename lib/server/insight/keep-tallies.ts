import { z } from 'zod';
import { inTransaction, type Transaction } from '../db.ts';
import { tallyHours } from './tally-hours.ts';

const ID = 'tallies';
const HOUR_MS = 60 * 60_000;
/** Hours that are counted in one transaction: a second's work in a large office. */
const STRETCH_HOURS = 14 * 24;

const Progress = z.tuple([
  z.object({ fillFrom: z.date().nullable(), isLost: z.boolean(), next: z.string() }),
]);
const Hours = z.array(z.object({ hour: z.date() }));

/**
 * Brings the tallies up to date: counts the hours anew whose faxes changed since the last time, and
 * fills in all where there were none. Safe to end at any point and to run twice at once.
 */
export async function keepTallies(): Promise<void> {
  while (await inTransaction(step));
}

/** After a change that left no events, such as a seeded history: all hours are counted anew. */
export async function refillTallies(): Promise<void> {
  await inTransaction(async (tx) => {
    await lockProgress(tx);
    await startFilling(tx);
  });
  await keepTallies();
}

/**
 * One transaction's worth; answers whether there is more. The row's lock orders two workers. What a
 * transaction changed that still runs is above the horizon, and is found by the next step.
 */
async function step(tx: Transaction): Promise<boolean> {
  const { fillFrom, isLost, next } = await lockProgress(tx);
  if (isLost) {
    await startFilling(tx);
    return true;
  }
  if (fillFrom) return await fillStretch(tx, fillFrom);
  await tallyChanges(tx, next);
  return false;
}

/**
 * Lost is a place that was never written, or that another database server wrote: transaction
 * numbers of a restored copy begin anew.
 */
async function lockProgress(tx: Transaction) {
  await tx.$executeRaw`
    INSERT INTO "TallyProgress" ("id") VALUES (${ID}) ON CONFLICT DO NOTHING`;
  // Alone: who waited for the lock must not compare with what it saw before.
  await tx.$queryRaw`SELECT 1 FROM "TallyProgress" WHERE "id" = ${ID} FOR UPDATE`;
  const rows = await tx.$queryRaw`
    SELECT "fillFrom", pg_snapshot_xmin(pg_current_snapshot())::text AS "next",
      ("horizon" = '0'::xid8 OR "horizon" > pg_snapshot_xmax(pg_current_snapshot())) AS "isLost"
    FROM "TallyProgress" WHERE "id" = ${ID}`;
  return Progress.parse(rows)[0];
}

/** From the oldest fax on; what changes meanwhile is above the horizon. Index: Fax (createdAt). */
async function startFilling(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    UPDATE "TallyProgress" SET "horizon" = pg_snapshot_xmin(pg_current_snapshot()),
      "fillFrom" = (SELECT date_trunc('hour', min("createdAt"), 'UTC') FROM "Fax")
    WHERE "id" = ${ID}`;
}

async function fillStretch(tx: Transaction, from: Date): Promise<boolean> {
  const end = Math.floor(Date.now() / HOUR_MS) * HOUR_MS + HOUR_MS;
  const hours = Array.from({ length: STRETCH_HOURS }, (_, n) => from.getTime() + n * HOUR_MS);
  await tallyHours(
    tx,
    hours.filter((hour) => hour <= end).map((hour) => new Date(hour)),
  );
  const next = from.getTime() + STRETCH_HOURS * HOUR_MS;
  const fillFrom = next <= end ? new Date(next) : null;
  await tx.tallyProgress.update({ where: { id: ID }, data: { fillFrom }, select: { id: true } });
  return true;
}

/**
 * The hours of the faxes that have new events, as every change of a fax has one. Very many, as after
 * an import, are filled in by stretches instead. Index: FaxEvent (xid, id).
 */
async function tallyChanges(tx: Transaction, next: string): Promise<void> {
  const hours = Hours.parse(
    await tx.$queryRaw`
      SELECT DISTINCT date_trunc('hour', fax."createdAt", 'UTC') AS "hour"
      FROM "FaxEvent" event JOIN "Fax" fax ON fax."id" = event."faxId"
      WHERE event."xid" >= (SELECT "horizon" FROM "TallyProgress" WHERE "id" = ${ID})
        AND event."xid" < ${next}::xid8
      ORDER BY 1`,
  ).map(({ hour }) => hour);
  const isMany = hours.length > STRETCH_HOURS;
  if (!isMany && hours.length > 0) await tallyHours(tx, hours);
  await tx.$executeRaw`
    UPDATE "TallyProgress" SET "horizon" = ${next}::xid8,
      "fillFrom" = ${isMany ? (hours[0] ?? null) : null}::timestamptz
    WHERE "id" = ${ID}`;
}
