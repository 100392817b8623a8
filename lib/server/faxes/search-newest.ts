import { z } from 'zod';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { TermSets } from '../search/find-fitting.ts';
import { behind, type FaxPlace } from './fax-cursor.ts';
import { narrow, newestOf, type FaxFilter } from './matching-faxes.ts';

/** So many of the newest are looked at one by one: a page of what is frequent is among them. */
const WALKED = 3000;

/** Of more ids, PostgreSQL makes a table to look them up in; before, comparing is faster. */
const MANY_IDS = 8;

/**
 * The newest faxes that fit a text in one of several ways. What is frequent is found among the
 * newest, what is rare through the index on terms, which has no order: each way alone is slow for
 * the other. So a stretch of the list is walked first, and only if the page is not full by then,
 * what lies behind that stretch is gathered, which is little.
 */
export async function searchNewest(
  filter: FaxFilter,
  ways: readonly TermSets[],
  count: number,
): Promise<FaxPlace[]> {
  if (ways.length === 0) return [];
  const { found, end } = await walk(filter, ways, count);
  if (found.length === count || end === null) return found;
  const rest = narrow(filter, behind(end));
  return [...found, ...(await gather(rest, ways, count - found.length))];
}

const Walked = z.array(
  z.object({ id: z.string(), createdAt: z.date(), place: z.number(), fits: z.boolean() }),
);

/** What fits among the newest, and where the walk ended; null where nothing lies behind. */
async function walk(filter: FaxFilter, ways: readonly TermSets[], count: number) {
  const rows = Walked.parse(
    await db().$queryRaw`
      WITH walked AS MATERIALIZED (
        SELECT newest.*, (row_number() OVER ())::int AS "place"
        FROM (${newestOf(filter, WALKED)}) AS newest
      )
      (SELECT "id", "createdAt", "place", true AS "fits" FROM walked WHERE ${fitsRow(ways)}
       ORDER BY "place" LIMIT ${count})
      UNION ALL
      (SELECT "id", "createdAt", "place", false FROM walked WHERE "place" = ${WALKED})`,
  );
  return { found: rows.filter(({ fits }) => fits), end: rows.find(({ fits }) => !fits) ?? null };
}

const Places = z.array(z.object({ id: z.string(), createdAt: z.date() }));

/** Index: Fax (terms), or one that begins with what filters where that leaves less. */
async function gather(filter: FaxFilter, ways: readonly TermSets[], count: number) {
  const parts = narrow(filter, fitsIndex(ways)).map(
    (conditions) => Prisma.sql`
      SELECT "id", "createdAt" FROM "Fax" WHERE ${Prisma.join(conditions, ' AND ')}`,
  );
  return Places.parse(
    await db().$queryRaw`
      WITH fitting AS MATERIALIZED (${Prisma.join(parts, ' UNION ALL ')})
      SELECT "id", "createdAt" FROM fitting ORDER BY "createdAt" DESC, "id" DESC LIMIT ${count}`,
  );
}

function fitsIndex(ways: readonly TermSets[]): Prisma.Sql {
  return fits(ways, (ids) => Prisma.sql`"terms" && ${ids}::int[]`);
}

/** The same for a row in hand: with many ids, an overlap of arrays would compare each with each. */
function fitsRow(ways: readonly TermSets[]): Prisma.Sql {
  return fits(ways, (ids) =>
    ids.length > MANY_IDS
      ? Prisma.sql`EXISTS (SELECT 1 FROM unnest("terms") AS term WHERE term = ANY(${ids}::int[]))`
      : Prisma.sql`"terms" && ${ids}::int[]`,
  );
}

function fits(ways: readonly TermSets[], test: (ids: readonly number[]) => Prisma.Sql): Prisma.Sql {
  const tests = ways.map((sets) => Prisma.sql`(${Prisma.join(sets.map(test), ' AND ')})`);
  return Prisma.sql`(${Prisma.join(tests, ' OR ')})`;
}
