import type { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Step } from './list-steps.ts';

/** Tallies between two times. */
export function within(column: 'hour' | 'day', { from, to }: Step): Prisma.Sql {
  const time = Prisma.raw(`"${column}"`);
  return Prisma.sql`${time} >= ${from} AND ${time} < ${to}`;
}

/** Tallies by the hour of the line and the person that are asked for, or of all. */
export function ofWhom({ line, user }: Pick<InsightQuery, 'line' | 'user'>): Prisma.Sql {
  const conditions = [
    ...(line ? [Prisma.sql`"line" = ${line}`] : []),
    ...(user ? [Prisma.sql`"person" = ${user}`] : []),
  ];
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`;
}
