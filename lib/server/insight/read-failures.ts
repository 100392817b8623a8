import { z } from 'zod';
import type { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Step } from './list-steps.ts';
import { shareOf, talliedFor, talliedWithin } from './tallied.ts';

/** The numbers that are shown. */
const TOP = 10;

/** As `toOutcome` has it. */
const hasFailed = (code: Prisma.Sql) => Prisma.sql`(
  "status" = 'failed' OR ("status" = 'deleted' AND ${code} NOT IN ('', 'success', 'transmitting', 'on_hold')))`;
const failedTally = hasFailed(Prisma.sql`"code"`);

const Shares = z.array(z.object({ line: z.string(), person: z.string(), failed: z.number() }));

/** Failed faxes by line and person. Index: FaxTally (status, hour). */
export async function readFailedShares(query: InsightQuery, span: Step) {
  return Shares.parse(
    await db().$queryRaw`
      SELECT "line", "person", sum("faxes")::int AS "failed" FROM "FaxTally"
      WHERE "status" IN ('failed', 'deleted') AND ${talliedWithin(span)} AND ${failedTally}
        AND ${shareOf(query)}
      GROUP BY 1, 2`,
  );
}

const Hours = z.array(z.object({ hour: z.number(), failed: z.number() }));

/** Failed faxes by the hour of the day in the viewer's zone. Index: as of the counts. */
export async function readFailedHours(query: InsightQuery, span: Step): Promise<number[]> {
  const rows = Hours.parse(
    await db().$queryRaw`
      SELECT extract(hour FROM "hour" AT TIME ZONE ${query.timeZone})::int AS "hour",
        sum("faxes")::int AS "failed"
      FROM "FaxTally" WHERE ${talliedFor(query)} AND ${talliedWithin(span)} AND ${failedTally}
      GROUP BY 1`,
  );
  const byHour = new Map(rows.map(({ hour, failed }) => [hour, failed]));
  return Array.from({ length: 24 }, (_, hour) => byHour.get(hour) ?? 0);
}

const Destinations = z.array(z.object({ recipient: z.string(), failed: z.number() }));

/**
 * The numbers that most faxes did not reach, from the faxes themselves: failures are few. Index:
 * Fax (status, createdAt desc, id desc).
 */
export async function readFailedDestinations({ line, user }: InsightQuery, { from, to }: Step) {
  const conditions = [
    Prisma.sql`"status" IN ('failed', 'deleted') AND "direction" = 'outbound'`,
    Prisma.sql`"createdAt" >= ${from} AND "createdAt" < ${to}`,
    hasFailed(Prisma.sql`coalesce("statusCode", '')`),
    ...(line ? [Prisma.sql`"sender" = ${line}`] : []),
    ...(user ? [Prisma.sql`"createdById" = ${user}::uuid`] : []),
  ];
  return Destinations.parse(
    await db().$queryRaw`
      SELECT "recipient", count(*)::int AS "failed" FROM "Fax"
      WHERE ${Prisma.join(conditions, ' AND ')}
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${TOP}`,
  );
}
