import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { FaxPlaces, behind, type FaxPlace } from '../faxes/fax-cursor.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { log } from '../log.ts';

/** Whoever has not asked about a failed fax in so long does not wait for it. */
const OPENED_BACK_TO_MS = 30 * 24 * 60 * 60_000;
const BATCH = 200;

/**
 * Opens the cases of faxes that failed before there were cases, or that came in another way. Safe
 * to end at any point and to run twice at once.
 */
export async function openOldCases(): Promise<void> {
  const since = new Date((await readDatabaseTime()).getTime() - OPENED_BACK_TO_MS);
  let count = 0;
  let rows = await findWithoutCase(since, null);
  while (rows.length > 0) {
    for (const { id } of rows) await changeFax(id, () => Promise.resolve());
    count += rows.length;
    rows = await findWithoutCase(since, rows.at(-1) ?? null);
  }
  if (count > 0) log.info({ count }, 'Older failed faxes are in the queue now');
}

/** The newest first. Index: Fax (status, createdAt desc, id desc), FaxCase (faxId). */
async function findWithoutCase(since: Date, place: FaxPlace | null): Promise<FaxPlace[]> {
  return FaxPlaces.parse(
    await db().$queryRaw`
      SELECT "id", "createdAt" FROM "Fax" fax
      WHERE "status" IN ('failed', 'on_hold') AND "direction" = 'outbound'
        AND "createdAt" >= ${since} AND ${place ? behind(place, 'down') : Prisma.sql`true`}
        AND NOT EXISTS (SELECT 1 FROM "FaxCase" WHERE "faxId" = fax."id")
      ORDER BY "createdAt" DESC, "id" DESC LIMIT ${BATCH}`,
  );
}
