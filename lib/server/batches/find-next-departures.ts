import { z } from 'zod';
import { db } from '../db.ts';

const Departures = z.array(
  z.object({
    ...{ batchId: z.string(), scheduledAt: z.date(), scheduledZone: z.string() },
    isQuietHold: z.boolean(),
  }),
);
export type Departure = z.infer<typeof Departures>[number];

/** Of the faxes of each batch that wait for their time, the first. Index: Fax (batchId, status). */
export async function findNextDepartures(
  batchIds: readonly string[],
): Promise<Map<string, Departure>> {
  const rows = Departures.parse(
    await db().$queryRaw`
      SELECT DISTINCT ON ("batchId") "batchId", "scheduledAt", "scheduledZone", "isQuietHold"
      FROM "Fax"
      WHERE "batchId" = ANY(${[...batchIds]}::uuid[]) AND "status" = 'scheduled'
        AND "scheduledAt" IS NOT NULL AND "scheduledZone" IS NOT NULL
      ORDER BY "batchId", "scheduledAt"`,
  );
  return new Map(rows.map((row) => [row.batchId, row]));
}
