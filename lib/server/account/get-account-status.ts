import type { AccountStatus } from '#lib/shared/account/account-status.ts';
import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';

/** Whether faxes leave, and how long the plan's pages will last. */
export async function getAccountStatus(): Promise<AccountStatus> {
  const account = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  if (!account) return { pause: null, quota: null, window: null };
  const { pausedAt, pauseCode, probeAt, pagesLeft, pagesAsOf, pagesPerDay } = account;
  return {
    pause: pausedAt && {
      code: pauseCode ?? 'forbidden',
      since: pausedAt.toISOString(),
      probeAt: probeAt?.toISOString() ?? null,
    },
    quota:
      pagesLeft === null || pagesAsOf === null
        ? null
        : { pagesLeft, asOf: pagesAsOf.toISOString(), daysLeft: foresee(pagesLeft, pagesPerDay) },
    window: {
      limit: account.limit,
      remaining: account.remaining,
      resetsAt: account.resetAt.toISOString(),
    },
  };
}

function foresee(pagesLeft: number, pagesPerDay: number | null): number | null {
  return pagesPerDay ? Math.floor(pagesLeft / pagesPerDay) : null;
}
