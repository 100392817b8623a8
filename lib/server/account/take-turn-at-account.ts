import type { Transaction } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { planProbe } from './plan-probe.ts';

/**
 * May a fax leave now? While the account is paused one fax may, when it is time to find out whether
 * the cause is gone; the update's lock gives the turn to one of several workers.
 */
export async function takeTurnAtAccount(tx: Transaction, now: Date): Promise<boolean> {
  const account = await tx.providerAccount.findUnique({
    where: { id: ACCOUNT },
    select: { pausedAt: true },
  });
  if (!account?.pausedAt) return true;
  const { count } = await tx.providerAccount.updateMany({
    where: { id: ACCOUNT, probeAt: { lte: now } },
    data: { probeAt: null },
  });
  if (count === 1) await planProbe(tx, now);
  return count === 1;
}
