import { z } from 'zod';
import { listNearNumbers } from '#lib/shared/recipients/near-numbers.ts';
import { db } from '../db.ts';
import { OFTEN } from './find-near-misses.ts';

/** Each of them is asked for with its 99 near numbers. */
const AT_ONCE = 200;

const Rows = z.array(
  z.object({ typed: z.string(), number: z.string(), name: z.string().nullable() }),
);

interface KnownNumber {
  number: string;
  /** Of the contact; null for a number that is only faxed often. */
  name: string | null;
}

/** What `findNearMisses` finds first, for many numbers in a few queries over the same indexes. */
export async function findNearMissesOfMany(
  numbers: readonly string[],
): Promise<Map<string, KnownNumber>> {
  const found = new Map<string, KnownNumber>();
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    for (const { typed, ...known } of await findSome(numbers.slice(from, from + AT_ONCE)))
      found.set(typed, known);
  }
  return found;
}

async function findSome(numbers: readonly string[]) {
  const pairs = numbers.flatMap((typed) => listNearNumbers(typed).map((near) => ({ typed, near })));
  const typed = pairs.map((pair) => pair.typed);
  const near = pairs.map((pair) => pair.near);
  const rows = await db().$queryRaw`
    WITH pair AS (SELECT * FROM unnest(${typed}::text[], ${near}::text[]) AS pair("typed", "near"))
    SELECT DISTINCT ON (found."typed") found."typed", found."number", found."name"
    FROM (
      SELECT pair."typed", known."number", contact."name", coalesce(used."weight", 0) AS "weight"
      FROM pair JOIN "ContactNumber" AS known ON known."number" = pair."near"
      JOIN "Contact" AS contact ON contact."id" = known."contactId"
      LEFT JOIN "FaxedNumber" AS used ON used."number" = known."number"
      UNION ALL
      SELECT pair."typed", used."number", NULL, used."weight"
      FROM pair JOIN "FaxedNumber" AS used ON used."number" = pair."near"
      WHERE used."faxes" >= ${OFTEN}
    ) AS found
    ORDER BY found."typed", found."weight" DESC, found."number", found."name" NULLS LAST`;
  return Rows.parse(rows);
}
