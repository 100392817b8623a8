import { z } from 'zod';
import { findNationalStart } from '#lib/shared/recipients/near-numbers.ts';
import { db } from '../db.ts';
import { OFTEN } from './find-near-misses.ts';

/** Each of them is compared by its 99 near numbers. */
const AT_ONCE = 5000;
const digits = [...'0123456789'];

const Rows = z.array(
  z.object({ typed: z.string(), number: z.string(), name: z.string().nullable() }),
);

interface KnownNumber {
  number: string;
  /** Of the contact; null for a number that is only faxed often. */
  name: string | null;
}

/**
 * What `findNearMisses` finds first, for many numbers at once. Their near numbers are made by the
 * database, by the rule of `listNearNumbers`: half a million texts need not travel.
 */
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
  const starts = numbers.map((number) => findNationalStart(number) + 1);
  const rows = await db().$queryRaw`
    WITH given AS (
      SELECT * FROM unnest(${numbers}::text[], ${starts}::int[]) AS given("typed", "start")
    ), cut AS (
      SELECT "typed", left("typed", place - 1) AS "before", substr("typed", place, 1) AS "here",
        substr("typed", place + 1, 1) AS "next", substr("typed", place + 1) AS "after"
      FROM given CROSS JOIN generate_series("start", length("typed")) AS place OFFSET 0
    ), near AS (
      SELECT "typed", "before" || digit || "after" AS "near"
      FROM cut CROSS JOIN unnest(${digits}::text[]) AS digit WHERE digit <> "here"
      UNION ALL
      SELECT "typed", "before" || "next" || "here" || substr("after", 2)
      FROM cut WHERE "next" NOT IN ("here", '')
    )
    SELECT DISTINCT ON (found."typed") found."typed", found."number", found."name"
    FROM (
      SELECT near."typed", known."number", contact."name", coalesce(used."weight", 0) AS "weight"
      FROM near JOIN "ContactNumber" AS known ON known."number" = near."near"
      JOIN "Contact" AS contact ON contact."id" = known."contactId"
      LEFT JOIN "FaxedNumber" AS used ON used."number" = known."number"
      UNION ALL
      SELECT near."typed", used."number", NULL, used."weight"
      FROM near JOIN "FaxedNumber" AS used ON used."number" = near."near"
      WHERE used."faxes" >= ${OFTEN}
    ) AS found
    ORDER BY found."typed", found."weight" DESC, found."number", found."name" NULLS LAST`;
  return Rows.parse(rows);
}
