import { z } from 'zod';
import type { InsightQuery, InsightSpan } from '#lib/shared/insight/insight-query.ts';
import type { InsightUnit } from '#lib/shared/insight/insight.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';

export interface Step {
  from: Date;
  to: Date;
}

export interface Steps {
  unit: InsightUnit;
  steps: Step[];
}

interface StepPlan {
  unit: InsightUnit;
  zone: string;
  /** Wall clock's times in the zone: where the first step begins, and where the last one ends. */
  first: Prisma.Sql;
  last: Prisma.Sql;
}

/** A longer span is shown by months. */
const MAX_DAILY = 92;
const DAY_MS = 86_400_000;

const unitOfSpan: Record<InsightSpan, { unit: InsightUnit; before: string }> = {
  '24h': { unit: 'hour', before: '23 hours' },
  '7d': { unit: 'day', before: '6 days' },
  '30d': { unit: 'day', before: '29 days' },
  '12m': { unit: 'month', before: '11 months' },
};

const StepRows = z.array(z.object({ from: z.date(), to: z.date() }));

/**
 * The steps of the span: days of the viewer's zone, months of UTC. The tallies have whole hours of
 * UTC: where a zone is half an hour off, a day begins with the hour in which it does.
 */
export async function listSteps(query: InsightQuery): Promise<Steps> {
  const { unit, zone, first, last } = toPlan(query);
  const toHour = (time: Prisma.Sql) =>
    Prisma.sql`date_trunc('hour', (${time}) AT TIME ZONE ${zone}, 'UTC')`;
  const step = Prisma.sql`${`1 ${unit}`}::interval`;
  const rows = await db().$queryRaw`
    SELECT ${toHour(Prisma.sql`start`)} AS "from",
      ${toHour(Prisma.sql`least(start + ${step}, ${last})`)} AS "to"
    FROM generate_series(${first}, ${last} - interval '1 second', ${step}) AS start
    ORDER BY 1`;
  return { unit, steps: StepRows.parse(rows) };
}

function toPlan({ span, from, to, timeZone }: InsightQuery): StepPlan {
  if (from !== undefined && to !== undefined) {
    const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
    const unit = days === 1 ? 'hour' : days <= MAX_DAILY ? 'day' : 'month';
    const first = Prisma.sql`${from}::timestamp`;
    const last = Prisma.sql`(${to}::timestamp + interval '1 day')`;
    return { unit, zone: unit === 'month' ? 'UTC' : timeZone, first, last };
  }
  const { unit, before } = unitOfSpan[span];
  // Hours are the same everywhere, and in UTC none comes twice; months are added up from days of UTC.
  const zone = unit === 'day' ? timeZone : 'UTC';
  const now = Prisma.sql`date_trunc(${unit}, now() AT TIME ZONE ${zone})`;
  return {
    ...{ unit, zone },
    first: Prisma.sql`(${now} - ${before}::interval)`,
    last: Prisma.sql`(${now} + ${`1 ${unit}`}::interval)`,
  };
}

/** From the first to the last. */
export function toSpan(steps: readonly Step[]): Step {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) throw new Error('A span has at least one step.');
  return { from: first.from, to: last.to };
}
