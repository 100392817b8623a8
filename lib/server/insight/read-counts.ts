import { z } from 'zod';
import type { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { toSpan, type Steps } from './list-steps.ts';
import { ofWhom, within } from './tallied.ts';

const Rows = z.array(
  z.object({
    step: z.number(),
    status: z.string(),
    code: z.string(),
    took: z.number(),
    faxes: z.number(),
    saved: z.number(),
  }),
);
export type CountRow = z.infer<typeof Rows>[number];

/**
 * What was counted in each step, by its place. Indexes: DayTally (line, day) for months; HourTally
 * (hour), (line, hour), (person, hour) for what is shorter, and for one person.
 */
export async function readCounts(query: InsightQuery, { unit, steps }: Steps): Promise<CountRow[]> {
  const span = toSpan(steps);
  const isByDay = unit === 'month' && !query.user;
  const tallies = isByDay
    ? Prisma.sql`"DayTally" WHERE "line" = ${query.line ?? '*'} AND ${within('day', span)}`
    : Prisma.sql`"HourTally" WHERE ${within('hour', span)} AND ${ofWhom(query)}`;
  const starts = steps.map(({ from }) => from.toISOString());
  return Rows.parse(
    await db().$queryRaw`
      SELECT width_bucket(${isByDay ? Prisma.sql`"day"` : Prisma.sql`"hour"`},
          ${starts}::timestamptz[]) - 1 AS "step",
        "status", "code", "took", sum("faxes")::int AS "faxes", sum("saved")::int AS "saved"
      FROM ${tallies} GROUP BY 1, 2, 3, 4`,
  );
}
