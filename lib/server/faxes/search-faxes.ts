import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { WayFit } from '../search/find-fitting.ts';
import { estimateRows } from './estimate-rows.ts';
import { fitsText } from './fits-text.ts';
import { FaxPlaces, behind, inOrder, type FaxPlace, type ListOrder } from './fax-cursor.ts';
import { allOf, firstOf, narrow, type FaxFilter } from './matching-faxes.ts';

/** So many at the beginning of the list are looked at one by one, */
const WALKED = 3000;
/** and so many more where at least so many fitted: the page is full before all are gathered. */
const WALKED_ON = 12_000;
const PROMISING = 20;

/** So many rows each number weighs: it has more, but to look for many in each row costs more, too. */
const USES_OF_NUMBER = 8;

interface Search {
  filter: FaxFilter;
  /** A fax fits the text in one of these. */
  ways: readonly WayFit[];
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
  if (!(await isSoonMet(search))) return await gather(search);
  const found = await walkOn(search, await walk(search, WALKED));
  return found.length === search.count ? found : await gather(search);
}

/** Does a walk look at fewer rows until the page is full than there are to be gathered? */
async function isSoonMet({ filter, ways, count }: Search): Promise<boolean> {
  const [listed, fitting, withText] = await Promise.all([
    estimateRows(allOf(filter)),
    estimateFitting(filter, ways),
    estimateFitting(allFaxes, ways),
  ]);
  return (count * listed) / Math.max(fitting, 1) < Math.min(withText, listed);
}

const allFaxes: FaxFilter = { from: Prisma.sql`"Fax"`, parts: [[]] };

/** How many faxes of a list fit the text, nearly. */
async function estimateFitting(filter: FaxFilter, ways: readonly WayFit[]): Promise<number> {
  const numbers = ways.map((way) => Math.min(...way.map((fit) => fit.numbers.length)));
  const byNumbers = numbers.reduce((sum, count) => sum + count, 0) * USES_OF_NUMBER;
  return byNumbers + (await estimateRows(allOf(narrow(filter, fitsText.bySample(ways)))));
}

async function walkOn(search: Search, found: FaxPlace[]): Promise<FaxPlace[]> {
  const last = found.at(-1);
  const count = search.count - found.length;
  if (!last || count === 0 || found.length < PROMISING) return found;
  const filter = narrow(search.filter, behind(last, search.order));
  return [...found, ...(await walk({ ...search, filter, count }, WALKED_ON))];
}

/** Those that fit at the beginning of the list; ends as soon as there are enough. */
async function walk(search: Search, steps: number): Promise<FaxPlace[]> {
  const { filter, ways, count, order } = search;
  const walked = firstOf(filter, { count: steps, order, what: 'placeAndText' });
  return FaxPlaces.parse(
    await db().$queryRaw`
      SELECT "id", "createdAt" FROM (${walked}) AS walked
      WHERE ${fitsText.byRow(ways)} ${inOrder(order)} LIMIT ${count}`,
  );
}

/** Index: those of what fits, or one that begins with what filters where that leaves less. */
async function gather({ filter, ways, count, order }: Search): Promise<FaxPlace[]> {
  const gathered = narrow(filter, fitsText.byIndex(ways));
  return FaxPlaces.parse(
    await db().$queryRaw`
      WITH fitting AS MATERIALIZED (${allOf(gathered)})
      SELECT "id", "createdAt" FROM fitting ${inOrder(order)} LIMIT ${count}`,
  );
}
