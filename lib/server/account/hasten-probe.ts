import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';

/** Lets one fax try at the next look, instead of when its time comes; nothing while all is well. */
export async function hastenProbe(): Promise<void> {
  await db().providerAccount.updateMany({
    where: { id: ACCOUNT, pausedAt: { not: null } },
    data: { probeAt: await readDatabaseTime() },
  });
}
