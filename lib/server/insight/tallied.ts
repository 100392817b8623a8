import type { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Step } from './list-steps.ts';

type Whose = Pick<InsightQuery, 'line' | 'user'>;

/** Tallies of whom the query is about: the sum of the office, or the shares of a line or a person. */
export function talliedFor({ line, user }: Whose): Prisma.Sql {
  if (!line && !user) return Prisma.sql`"line" = '*' AND "person" = '*'`;
  return shareOf({ line, user });
}

/** Their shares alone: who asks by line or person must not meet the sum of the office. */
export function shareOf({ line, user }: Whose): Prisma.Sql {
  return Prisma.join(
    [
      line ? Prisma.sql`"line" = ${line}` : Prisma.sql`"line" <> '*'`,
      ...(user ? [Prisma.sql`"person" = ${user}`] : []),
    ],
    ' AND ',
  );
}

/** Tallies between two times. */
export function talliedWithin({ from, to }: Step): Prisma.Sql {
  return Prisma.sql`"hour" >= ${from} AND "hour" < ${to}`;
}
