import { z } from 'zod';
import type { InsightNow } from '#lib/shared/insight/insight.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { lowestIdAt } from '../ids/lowest-id-at.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * The queue, and how the provider fared in the last 24 hours. @throws {AppError} `forbidden`
 */
export async function getInsightNow({ actor }: { actor: Actor }): Promise<InsightNow> {
  requirePermission(actor, 'insight:view');
  const since = new Date(Date.now() - DAY_MS);
  const [queue, calls, errors, callbacks] = await Promise.all([
    readQueue(),
    readCalls(since),
    readErrors(since),
    readCallbacks(since),
  ]);
  return { ...queue, ...calls, errors, ...callbacks };
}

const Queue = z.tuple([z.object({ queued: z.number(), oldestDueAt: z.date().nullable() })]);

/** A fax is due once its time and the pause before its next try are over. Index: Fax (status, scheduledAt). */
async function readQueue() {
  const [{ queued, oldestDueAt }] = Queue.parse(
    await db().$queryRaw`
      SELECT count(*)::int AS "queued", min("dueAt") FILTER (WHERE "dueAt" <= now()) AS "oldestDueAt"
      FROM (
        SELECT greatest("createdAt", "scheduledAt", "nextAttemptAt") AS "dueAt"
        FROM "Fax" WHERE "status" = 'queued') AS waiting`,
  );
  return { queued, oldestDueAt: oldestDueAt?.toISOString() ?? null };
}

const Percentiles = z.tuple([z.number(), z.number()]).nullable();
const Spreads = z.tuple([z.object({ count: z.number(), spread: Percentiles })]);

/** Index: Attempt (askedAt). */
async function readCalls(since: Date): Promise<Pick<InsightNow, 'calls' | 'latency'>> {
  const [{ count, spread }] = Spreads.parse(
    await db().$queryRaw`
      SELECT count(*)::int AS "count",
        percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (
          ORDER BY (extract(epoch FROM "answeredAt" - "askedAt") * 1000)::float8) AS "spread"
      FROM "Attempt" WHERE "askedAt" >= ${since}`,
  );
  return { calls: count, latency: toSpread(spread) };
}

const Errors = z.array(z.object({ name: z.string(), count: z.number() }));

/** Index: Attempt (askedAt). */
async function readErrors(since: Date): Promise<InsightNow['errors']> {
  return Errors.parse(
    await db().$queryRaw`
      SELECT "errorName" AS "name", count(*)::int AS "count" FROM "Attempt"
      WHERE "askedAt" >= ${since} AND "errorName" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
  );
}

/** Index: the primary key of CallbackDelivery, which is ordered by time. */
async function readCallbacks(since: Date): Promise<Pick<InsightNow, 'callbacks' | 'callbackLag'>> {
  const [{ count, spread }] = Spreads.parse(
    await db().$queryRaw`
      SELECT count(*)::int AS "count",
        percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (
          ORDER BY (extract(epoch FROM "receivedAt" - "eventTime") * 1000)::float8) AS "spread"
      FROM "CallbackDelivery" WHERE "id" >= ${lowestIdAt(since)}::uuid`,
  );
  return { callbacks: count, callbackLag: toSpread(spread) };
}

/** Clocks differ: what the provider tells may lie ahead of ours. */
function toSpread(spread: z.infer<typeof Percentiles>): InsightNow['latency'] {
  if (!spread) return null;
  const [medianMs, p95Ms] = spread;
  return { medianMs: Math.max(0, Math.round(medianMs)), p95Ms: Math.max(0, Math.round(p95Ms)) };
}
