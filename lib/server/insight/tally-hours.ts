import { deliveryTimeBounds } from '#lib/shared/insight/delivery-time.ts';
import type { Transaction } from '../db.ts';

/**
 * Counts these hours (their beginnings, UTC) anew, each as a whole: done twice it says the same. The
 * time to deliver runs from when a fax was asked for, or was to leave, to the end of its last try.
 * Indexes: HourTally (hour), Fax (createdAt desc, id desc), Attempt (faxId, number).
 */
export async function tallyHours(tx: Transaction, hours: readonly Date[]): Promise<void> {
  const times = hours.map((hour) => hour.toISOString());
  // Without statistics, as after an import or a restore, all faxes would be read for each hour.
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
  await tx.$executeRaw`DELETE FROM "HourTally" WHERE "hour" = ANY(${times}::timestamptz[])`;
  await tx.$executeRaw`
    INSERT INTO "HourTally" ("hour", "line", "person", "status", "code", "took", "faxes", "saved")
    SELECT "hour", "line", "person", "status", "code", "took",
      count(*), count(*) FILTER (WHERE "took" >= 0 AND "tries" > 1)
    FROM (
      SELECT given."hour", fax."status", coalesce(fax."statusCode", '') AS "code",
        coalesce(fax."sender", '') AS "line", coalesce(fax."createdById"::text, '') AS "person",
        last."number" AS "tries",
        CASE WHEN fax."status" = 'delivered'
            OR (fax."status" = 'deleted' AND fax."statusCode" = 'success')
          THEN width_bucket(
            extract(epoch FROM last."endedAt" - greatest(fax."createdAt", fax."scheduledAt"))::float8,
            ${[...deliveryTimeBounds]}::float8[])
          ELSE -1 END AS "took"
      FROM unnest(${times}::timestamptz[]) AS given("hour")
      JOIN "Fax" fax ON fax."createdAt" >= given."hour"
        AND fax."createdAt" < given."hour" + interval '1 hour'
      LEFT JOIN LATERAL (
        SELECT "number", "endedAt" FROM "Attempt" WHERE "faxId" = fax."id"
        ORDER BY "number" DESC LIMIT 1) AS last ON true
      WHERE fax."direction" = 'outbound'
    ) AS counted
    GROUP BY 1, 2, 3, 4, 5, 6`;
  await sumDays(tx, hours);
}

const DAY_MS = 24 * 60 * 60_000;

/** Adds up the days of these hours anew. Indexes: DayTally (day), HourTally (hour). */
async function sumDays(tx: Transaction, hours: readonly Date[]): Promise<void> {
  const starts = new Set(hours.map((hour) => Math.floor(hour.getTime() / DAY_MS) * DAY_MS));
  const days = [...starts].map((start) => new Date(start).toISOString());
  await tx.$executeRaw`DELETE FROM "DayTally" WHERE "day" = ANY(${days}::timestamptz[])`;
  await tx.$executeRaw`
    INSERT INTO "DayTally" ("day", "line", "status", "code", "took", "faxes", "saved")
    SELECT given."day", coalesce("line", '*'), "status", "code", "took", sum("faxes"), sum("saved")
    FROM unnest(${days}::timestamptz[]) AS given("day")
    JOIN "HourTally" ON "hour" >= given."day" AND "hour" < given."day" + interval '24 hours'
    GROUP BY GROUPING SETS (
      (given."day", "status", "code", "took"), (given."day", "line", "status", "code", "took"))`;
}
