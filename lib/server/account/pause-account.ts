import type { Transaction } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { planProbe } from './plan-probe.ts';

/**
 * No fax leaves until the cause is gone: a person has to act at the provider. After a while one fax
 * may go, to find out whether they did.
 */
export async function pauseAccount(tx: Transaction, code: string, now: Date): Promise<void> {
  await tx.providerAccount.updateMany({
    where: { id: ACCOUNT, pausedAt: null },
    data: { pausedAt: now },
  });
  await tx.providerAccount.updateMany({ where: { id: ACCOUNT }, data: { pauseCode: code } });
  await planProbe(tx, now);
}
