import { z } from 'zod';
import { db } from '../db.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const Plan = z.object({ Plan: z.object({ 'Plan Rows': z.number() }) });
const Plans = z.tuple([z.object({ 'QUERY PLAN': z.tuple([Plan]) })]);

/** How many rows PostgreSQL expects of a query by its statistics; the query is not run. */
export async function estimateRows(query: Prisma.Sql): Promise<number> {
  const [{ 'QUERY PLAN': plans }] = Plans.parse(
    await db().$queryRaw`EXPLAIN (FORMAT JSON) ${query}`,
  );
  return plans[0].Plan['Plan Rows'];
}
