import { z } from 'zod';
import { db } from '../db.ts';

/** So many are worked off in one go. */
export const BATCH_SIZE = 2000;
/** A worker that died lets go after this; should it still live, the work is done twice, harmlessly. */
const LEASE_SECONDS = 120;

const ClaimedRows = z.array(
  z.object({ id: z.string(), providerFaxId: z.string(), attempts: z.number() }),
);

export interface ClaimedDelivery {
  id: string;
  providerFaxId: string;
  /** This one included. */
  attempts: number;
}

/** Takes the oldest callbacks that wait, those of no other worker. */
export async function claimWaiting(): Promise<ClaimedDelivery[]> {
  return ClaimedRows.parse(
    await db().$queryRaw`
      UPDATE "CallbackDelivery" SET "attempts" = "attempts" + 1, "notBefore" = now() + make_interval(secs => ${LEASE_SECONDS})
      WHERE "id" IN (
        SELECT "id" FROM "CallbackDelivery"
        WHERE "outcome" IS NULL AND "providerFaxId" IS NOT NULL AND "notBefore" <= now()
        ORDER BY "receivedAt" LIMIT ${BATCH_SIZE} FOR UPDATE SKIP LOCKED
      )
      RETURNING "id", "providerFaxId", "attempts"`,
  );
}
