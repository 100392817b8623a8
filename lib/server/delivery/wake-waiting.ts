import { z } from 'zod';
import { stuckAfterMs } from '#lib/shared/faxes/transmission-time.ts';
import { db, inTransaction } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { env } from '../env.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { statesOnTheLine } from './find-hindrance.ts';

/** Faxes woken in one go; the rest follow with the next look. */
const MAX_WOKEN = 200;

const Rows = z.array(z.object({ id: z.string() }));

/**
 * Wakes what waited for its number or for the account. Whether it may leave is decided again when
 * it starts, so that waking one too many does no harm.
 */
export async function wakeWaiting(now: Date): Promise<void> {
  const ids = [...(await findForDestination(now)), ...(await findForAccount(now))];
  for (const { id } of ids) {
    await inTransaction((tx) => enqueue(tx, 'deliver-forgotten-fax', { faxId: id }, { key: id }));
  }
}

/** The one that waited longest for each number that is free, or whose try may be stuck. */
async function findForDestination(now: Date) {
  const stuckSince = new Date(now.getTime() - stuckAfterMs(0) / env().speed);
  return Rows.parse(
    await db().$queryRaw`
      SELECT DISTINCT ON (fax."recipient") fax."id" FROM "Fax" fax
      WHERE fax."waitReason" = 'destination' AND fax."status" = 'queued' AND NOT EXISTS (
        SELECT 1 FROM "Attempt" attempt
        WHERE attempt."recipient" = fax."recipient" AND attempt."endedAt" IS NULL
          AND attempt."state" = ANY(${statesOnTheLine}) AND coalesce(attempt."onLineSince", attempt."askedAt") > ${stuckSince})
      ORDER BY fax."recipient", fax."createdAt" LIMIT ${MAX_WOKEN}`,
  );
}

/**
 * All when it is open again; one when it is time to find out. Those that were tried least go first:
 * a fax that alone is refused, for its sender or its length, must not use up every turn.
 */
async function findForAccount(now: Date) {
  const account = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  const isPaused = account?.pausedAt != null;
  if (isPaused && account.probeAt && account.probeAt > now) return [];
  return Rows.parse(
    await db().$queryRaw`
      SELECT fax."id" FROM "Fax" fax
      WHERE fax."waitReason" = 'account' AND fax."status" = 'queued'
      ORDER BY (SELECT count(*) FROM "Attempt" attempt WHERE attempt."faxId" = fax."id"), fax."createdAt"
      LIMIT ${isPaused ? 1 : MAX_WOKEN}`,
  );
}
