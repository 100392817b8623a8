import { z } from 'zod';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { TermSets } from '../search/find-fitting.ts';
import { estimateRows } from './estimate-rows.ts';
import { behind, inOrder, type FaxPlace, type ListOrder } from './fax-cursor.ts';
import { allOf, firstOf, narrow, type FaxFilter } from './matching-faxes.ts';

/** So many at the beginning of the list are looked at one by one, */
const WALKED = 3000;
/** and so many more where at least so many fitted: the page is full before all are gathered. */
const WALKED_ON = 12_000;
const PROMISING = 20;

/** Of more ids, PostgreSQL makes a table to look them up in; before, comparing is faster. */
const MANY_IDS = 8;

interface Search {
  filter: FaxFilter;
  /** A fax fits the text in one of these. */
  ways: readonly TermSets[];
  count: number;
  order: ListOrder;
}

/**
 * The first faxes of the list that fit a text. What is frequent is soon met on a walk along the list;
 * what is rare is gathered through the index on terms, which has no order. Each way alone is slow for
 * the other, and the statistics say which it is. They can be wrong: a walk ends after a stretch, and
 * all that fit, which then is little, is gathered.
 */
export async function searchFaxes(search: Search): Promise<FaxPlace[]> {
  if (search.ways.length === 0) return [];
  const gathered = narrow(search.filter, fitsIndex(search.ways));
  if ((await estimateRows(allOf(gathered))) <= WALKED) return await gather(search, gathered);
  const found = await walkOn(search, await walk(search, WALKED));
  return found.length === search.count ? found : await gather(search, gathered);
}

async function walkOn(search: Search, found: FaxPlace[]): Promise<FaxPlace[]> {
  const last = found.at(-1);
  const count = search.count - found.length;
  if (!last || count === 0 || found.length < PROMISING) return found;
  const filter = narrow(search.filter, behind(last, search.order));
  return [...found, ...(await walk({ ...search, filter, count }, WALKED_ON))];
}

const Places = z.array(z.object({ id: z.string(), createdAt: z.date() }));

/** Those that fit at the beginning of the list; ends as soon as there are enough. */
async function walk(search: Search, steps: number): Promise<FaxPlace[]> {
  const { filter, ways, count, order } = search;
  const walked = firstOf(filter, { count: steps, order, what: 'placeAndTerms' });
  return Places.parse(
    await db().$queryRaw`
      SELECT "id", "createdAt" FROM (${walked}) AS walked
      WHERE ${fitsRow(ways)} ${inOrder(order)} LIMIT ${count}`,
  );
}

/** Index: Fax (terms), or one that begins with what filters where that leaves less. */
async function gather({ count, order }: Search, gathered: FaxFilter): Promise<FaxPlace[]> {
  return Places.parse(
    await db().$queryRaw`
      WITH fitting AS MATERIALIZED (${allOf(gathered)})
      SELECT "id", "createdAt" FROM fitting ${inOrder(order)} LIMIT ${count}`,
  );
}

/** A condition that the index on terms answers. */
export function fitsIndex(ways: readonly TermSets[]): Prisma.Sql {
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
