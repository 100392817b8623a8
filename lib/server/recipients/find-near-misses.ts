import { z } from 'zod';
import { listNearNumbers } from '#lib/shared/recipients/near-numbers.ts';
import { NearMiss } from '#lib/shared/recipients/recipient-check.ts';
import { db } from '../db.ts';

/** A number without a contact counts as known when it was faxed this often. */
export const OFTEN = 10;
const SHOWN = 3;

/**
 * Numbers that the office knows and that one slip of the finger tells apart from this one: those of
 * contacts, and those it faxes often; the most used first. Exact and quick at any size: the at most
 * 99 numbers that a slip can make of this one are asked of the indexes ContactNumber (number) and
 * FaxedNumber (number). All ten digits count alike, the area code too: every slip is found. What
 * that costs in false alarms is in docs/decisions/near-misses.md.
 */
export async function findNearMisses(number: string): Promise<NearMiss[]> {
  const near = listNearNumbers(number);
  const rows = await db().$queryRaw`
    SELECT DISTINCT ON (found."weight", found."number") found."number", found."name",
      found."organisation", found."faxes"
    FROM (
      SELECT known."number", contact."name", contact."organisation",
        coalesce(used."faxes", 0) AS "faxes", coalesce(used."weight", 0) AS "weight"
      FROM "ContactNumber" AS known JOIN "Contact" AS contact ON contact."id" = known."contactId"
      LEFT JOIN "FaxedNumber" AS used ON used."number" = known."number"
      WHERE known."number" = ANY(${near})
      UNION ALL
      SELECT used."number", NULL, NULL, used."faxes", used."weight" FROM "FaxedNumber" AS used
      WHERE used."number" = ANY(${near}) AND used."faxes" >= ${OFTEN}
    ) AS found
    ORDER BY found."weight" DESC, found."number", found."name" NULLS LAST
    LIMIT ${SHOWN}`;
  return z.array(NearMiss).parse(rows);
}
