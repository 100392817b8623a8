import type { Transaction } from '../db.ts';
import { accountProbeMs } from '../delivery/timing.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';

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

/** The next fax that may find out whether the account is open again goes after a pause. */
export async function planProbe(tx: Transaction, now: Date): Promise<void> {
  const account = await tx.providerAccount.findUnique({
    where: { id: ACCOUNT },
    select: { pausedAt: true },
  });
  if (!account?.pausedAt) return;
  const pausedForMs = now.getTime() - account.pausedAt.getTime();
  const probeAt = new Date(now.getTime() + accountProbeMs(pausedForMs));
  await tx.providerAccount.updateMany({ where: { id: ACCOUNT }, data: { probeAt } });
}

/** What waits leaves with the next look. */
export async function resumeAccount(tx: Transaction): Promise<void> {
  await tx.providerAccount.updateMany({
    where: { id: ACCOUNT, pausedAt: { not: null } },
    data: { pausedAt: null, pauseCode: null, probeAt: null },
  });
}
