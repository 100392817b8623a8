import { db } from '../db.ts';
import { pollDelayMs } from './timing.ts';

interface OpenAttempt {
  id: string;
  askedAt: Date;
}

/**
 * Plans the next look at each attempt that is still open. `asOf`: when the answer was asked for
 * that found them as they are.
 */
export async function scheduleLooks(
  attempts: readonly OpenAttempt[],
  now: Date,
  asOf: Date | null = null,
): Promise<void> {
  const ids = attempts.map(({ id }) => id);
  const delaysMs = attempts.map(({ askedAt }) => pollDelayMs(now.getTime() - askedAt.getTime()));
  // Locked in one order: two workers that note the same attempts must not wait for each other.
  await db().$executeRaw`
    UPDATE "Attempt" attempt SET
      "nextPollAt" = ${now}::timestamptz + look."delayMs" * interval '1 ms',
      "asOf" = greatest(attempt."asOf", ${asOf}::timestamptz)
    FROM (
      SELECT "id", "delayMs" FROM unnest(${ids}::uuid[], ${delaysMs}::float8[]) AS look ("id", "delayMs")
      JOIN "Attempt" USING ("id") WHERE "nextPollAt" IS NOT NULL ORDER BY "id" FOR UPDATE OF "Attempt"
    ) AS look
    WHERE attempt."id" = look."id"`;
}
