import { z } from 'zod';
import type { AccountStatus } from '#lib/shared/account/account-status.ts';
import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';

const PACE_DAYS = 14;

/** Whether faxes leave, and how long the plan's pages will last. */
export async function getAccountStatus(): Promise<AccountStatus> {
  const account = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  if (!account) return { pause: null, quota: null, window: null };
  const { pausedAt, pauseCode, probeAt, pagesLeft, pagesAsOf } = account;
  return {
    pause: pausedAt && {
      code: pauseCode ?? 'forbidden',
      since: pausedAt.toISOString(),
      probeAt: probeAt?.toISOString() ?? null,
    },
    quota:
      pagesLeft === null || pagesAsOf === null
        ? null
        : { pagesLeft, asOf: pagesAsOf.toISOString(), daysLeft: await foresee(pagesLeft) },
    window: {
      limit: account.limit,
      remaining: account.remaining,
      resetsAt: account.resetAt.toISOString(),
    },
  };
}

const Rows = z.tuple([z.object({ pages: z.number() })]);

/** Days until the pages are used up at the pace of the last two weeks. */
async function foresee(pagesLeft: number): Promise<number | null> {
  const [{ pages }] = Rows.parse(
    await db().$queryRaw`
      SELECT coalesce(sum(fax."pages"), 0)::int AS pages
      FROM "Attempt" attempt JOIN "Fax" fax ON fax."id" = attempt."faxId"
      WHERE attempt."state" = 'delivered' AND NOT fax."isTestMode"
        AND attempt."endedAt" > clock_timestamp() - ${PACE_DAYS} * interval '1 day'`,
  );
  return pages === 0 ? null : Math.floor(pagesLeft / (pages / PACE_DAYS));
}
