import { z } from 'zod';
import { db } from '../db.ts';

/** The same documents to the same number within this time are more often a slip than meant. */
const LATELY_MS = 24 * 60 * 60_000;
/** So many faxes to a number that failed, one after the other, are no accident any more. */
const FAILURES = 3;

const Numbers = z.array(z.object({ recipient: z.string() }));

const toSet = (rows: unknown) => new Set(Numbers.parse(rows).map(({ recipient }) => recipient));

/** Those of the numbers that got these documents, in this order, lately. Index: Fax (recipient, createdAt). */
export async function findSentLately(
  numbers: readonly string[],
  sha256s: readonly string[],
): Promise<Set<string>> {
  const since = new Date(Date.now() - LATELY_MS);
  return toSet(
    await db().$queryRaw`
      SELECT DISTINCT fax."recipient" FROM "Fax" AS fax
      WHERE fax."recipient" = ANY(${numbers}) AND fax."createdAt" >= ${since}
        AND fax."deletedAt" IS NULL AND fax."status" NOT IN ('failed', 'cancelled')
        AND ${sha256s.join()} = (
          SELECT string_agg(document."sha256", ',' ORDER BY own."position")
          FROM "FaxDocument" AS own JOIN "Document" AS document ON document."id" = own."documentId"
          WHERE own."faxId" = fax."id" AND NOT own."isCover"
        )`,
  );
}

/** Those to which the last three faxes failed. Index: Fax (recipient, createdAt). */
export async function findFailing(numbers: readonly string[]): Promise<Set<string>> {
  return toSet(
    await db().$queryRaw`
      SELECT "recipient" FROM (
        SELECT "recipient", "status",
          row_number() OVER (PARTITION BY "recipient" ORDER BY "createdAt" DESC) AS "rank"
        FROM "Fax"
        WHERE "recipient" = ANY(${numbers}) AND "status" IN ('delivered', 'failed')
          AND "deletedAt" IS NULL
      ) AS past
      WHERE "rank" <= ${FAILURES} GROUP BY "recipient"
      HAVING count(*) = ${FAILURES} AND bool_and("status" = 'failed')`,
  );
}
