import { z } from 'zod';
import type { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import { db } from '../db.ts';
import type { Step } from './list-steps.ts';
import { talliedFor } from './tallied.ts';

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
 * What was counted in each step, by its place. Indexes: FaxTally (line, person, hour), or
 * (person, hour) for one person.
 */
export async function readCounts(query: InsightQuery, steps: readonly Step[]): Promise<CountRow[]> {
  const from = steps.map((step) => step.from.toISOString());
  const to = steps.map((step) => step.to.toISOString());
  return Rows.parse(
    await db().$queryRaw`
      SELECT (step."place" - 1)::int AS "step", "status", "code", "took",
        sum("faxes")::int AS "faxes", sum("saved")::int AS "saved"
      FROM unnest(${from}::timestamptz[], ${to}::timestamptz[])
        WITH ORDINALITY AS step("from", "to", "place")
      JOIN "FaxTally" ON "hour" >= step."from" AND "hour" < step."to" AND ${talliedFor(query)}
      GROUP BY 1, 2, 3, 4`,
  );
}
