import { z } from 'zod';
import { db } from '../db.ts';

const Rows = z.array(z.object({ providerFaxId: z.string(), place: z.number() }));

/**
 * On which page of the provider's list each fax of ours should be, were the list newest first: a
 * guess, since the API promises no order and others fax at the account too.
 */
export async function findPages(
  providerFaxIds: readonly string[],
  pageSize: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = Rows.parse(
    await db().$queryRaw`
      SELECT "providerFaxId", "place" FROM (
        SELECT "providerFaxId", row_number() OVER (ORDER BY "askedAt" DESC)::int AS "place"
        FROM "Attempt"
        WHERE "providerFaxId" IS NOT NULL AND "providerCopyDeletedAt" IS NULL
          AND "askedAt" >= (SELECT min("askedAt") FROM "Attempt" WHERE "providerFaxId" = ANY(${providerFaxIds}))
      ) AS listed
      WHERE "providerFaxId" = ANY(${providerFaxIds})`,
  );
  return new Map(
    rows.map(({ providerFaxId, place }) => [providerFaxId, Math.ceil(place / pageSize)]),
  );
}
