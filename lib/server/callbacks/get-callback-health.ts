import { z } from 'zod';
import type { CallbackHealth, Lag } from '#lib/shared/callbacks/callback-health.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { lowestIdAt } from '../ids/lowest-id-at.ts';
import { listDeadLetters } from './list-dead-letters.ts';
import { requireCallbackManager } from './require-callback-manager.ts';

const DAY_MS = 24 * 60 * 60_000;

/** How callbacks fared in the last 24 hours. @throws {AppError} `forbidden` */
export async function getCallbackHealth({ actor }: { actor: Actor }): Promise<CallbackHealth> {
  requireCallbackManager(actor);
  const since = new Date(Date.now() - DAY_MS);
  const { callbackDelivery } = db();
  const last = await callbackDelivery.findFirst({ orderBy: { id: 'desc' } });
  return {
    last: last && { eventType: last.eventType, receivedAt: last.receivedAt.toISOString() },
    ...(await summariseInbox(since)),
    ...(await countUnstored(since)),
    waiting: await callbackDelivery.count({ where: { outcome: null } }),
    knownBy: await countSources(since),
    deadLetterCount: await callbackDelivery.count({ where: { outcome: 'dead' } }),
    deadLetters: await listDeadLetters(),
  };
}

const Percentiles = z.tuple([z.number(), z.number()]).nullable();
const InboxRows = z.tuple([
  z.object({
    verified: z.number(),
    lastTestAt: z.date().nullable(),
    sinceReceipt: Percentiles,
    sinceEvent: Percentiles,
  }),
]);

async function summariseInbox(since: Date) {
  const [row] = InboxRows.parse(
    await db().$queryRaw`
      SELECT count(*)::int AS "verified",
        max("receivedAt") FILTER (WHERE "eventType" = 'callback_test') AS "lastTestAt",
        percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY (extract(epoch FROM "processedAt" - "receivedAt") * 1000)::float8)
          FILTER (WHERE "outcome" NOT IN ('ignored', 'dead')) AS "sinceReceipt",
        percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY (extract(epoch FROM "processedAt" - "eventTime") * 1000)::float8)
          FILTER (WHERE "outcome" NOT IN ('ignored', 'dead')) AS "sinceEvent"
      FROM "CallbackDelivery" WHERE "id" >= ${lowestIdAt(since)}::uuid`,
  );
  return {
    verified: row.verified,
    lastTestAt: row.lastTestAt?.toISOString() ?? null,
    lagSinceReceipt: toLag(row.sinceReceipt),
    lagSinceEvent: toLag(row.sinceEvent),
  };
}

/** Clocks differ: an event of the provider's may lie ahead of ours. */
function toLag(percentiles: z.infer<typeof Percentiles>): Lag | null {
  if (!percentiles) return null;
  const [medianMs, p95Ms] = percentiles.map((ms) => Math.max(0, Math.round(ms)));
  return { medianMs: medianMs ?? 0, p95Ms: p95Ms ?? 0 };
}

async function countUnstored(since: Date): Promise<{ refused: number; repeated: number }> {
  const sums = await db().callbackCount.groupBy({
    by: 'reason',
    where: { hour: { gte: since } },
    _sum: { count: true },
  });
  const sumOf = (reason: string) => sums.find((row) => row.reason === reason)?._sum.count ?? 0;
  return { refused: sumOf('refused'), repeated: sumOf('repeated') };
}

const SourceRows = z.array(z.object({ actorKind: z.string(), count: z.number() }));

async function countSources(since: Date): Promise<CallbackHealth['knownBy']> {
  const rows = SourceRows.parse(
    await db().$queryRaw`
      SELECT "actorKind", count(*)::int AS "count" FROM "FaxEvent"
      WHERE "id" >= ${lowestIdAt(since)}::uuid AND "type" = 'transmission_changed'
      GROUP BY "actorKind"`,
  );
  const countOf = (kind: string) => rows.find((row) => row.actorKind === kind)?.count ?? 0;
  return { callback: countOf('callback'), poll: countOf('poll') };
}
