import type { Transaction } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';

/** What waits leaves with the next look. */
export async function resumeAccount(tx: Transaction): Promise<void> {
  await tx.providerAccount.updateMany({
    where: { id: ACCOUNT, pausedAt: { not: null } },
    data: { pausedAt: null, pauseCode: null, probeAt: null },
  });
}
