import { z } from 'zod';
import type { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import { db } from '../db.ts';
import { anyOf, toOutcomeParts } from '../faxes/outcome-parts.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Step } from './list-steps.ts';
import { ofWhom, within } from './tallied.ts';

/** The numbers that are shown. */
const TOP = 10;

const hasFailed = (code: Prisma.Sql) => anyOf(toOutcomeParts('failed', code));
const failedTally = hasFailed(Prisma.sql`"code"`);

const Shares = z.array(
  z.object({
    line: z.string().nullable(),
    person: z.string().nullable(),
    hour: z.number().nullable(),
    failed: z.number(),
  }),
);
export type FailedShare = z.infer<typeof Shares>[number];

/**
 * Failed faxes by line, by person, and by the hour of the day in the viewer's zone: each row has one
 * of the three. Index: HourTally (status, hour).
 */
export async function readFailedShares(query: InsightQuery, span: Step): Promise<FailedShare[]> {
  return Shares.parse(
    await db().$queryRaw`
      SELECT "line", "person", "at" AS "hour", sum("faxes")::int AS "failed"
      FROM (
        SELECT "line", "person", "faxes",
          extract(hour FROM "hour" AT TIME ZONE ${query.timeZone})::int AS "at"
        FROM "HourTally"
        WHERE "status" IN ('failed', 'deleted') AND ${within('hour', span)} AND ${failedTally}
          AND ${ofWhom(query)}) AS tallied
      GROUP BY GROUPING SETS ("line", "person", "at")`,
  );
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
