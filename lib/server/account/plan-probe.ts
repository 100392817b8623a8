import type { Transaction } from '../db.ts';
import { accountProbeMs } from '../delivery/timing.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';

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
