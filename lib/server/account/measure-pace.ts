import { z } from 'zod';
import { db } from '../db.ts';

const PACE_DAYS = 14;
const Rows = z.tuple([z.object({ pages: z.number() })]);

/** Pages delivered a day over the last two weeks: it looks through all of them, so not often. */
export async function measurePace(): Promise<number> {
  const [{ pages }] = Rows.parse(
    await db().$queryRaw`
      SELECT coalesce(sum(fax."pages"), 0)::int AS pages
      FROM "Attempt" attempt JOIN "Fax" fax ON fax."id" = attempt."faxId"
      WHERE attempt."state" = 'delivered' AND NOT fax."isTestMode"
        AND attempt."askedAt" > clock_timestamp() - ${PACE_DAYS} * interval '1 day'`,
  );
  return pages / PACE_DAYS;
}
