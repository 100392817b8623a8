import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { resumeAccount } from './resume-account.ts';

/**
 * Lets one fax try at the next look, instead of when its time comes; nothing while all is well.
 * Where none waits, the next one that is sent finds out.
 */
export async function hastenProbe(): Promise<void> {
  const waiting = await db().fax.count({ where: { waitReason: 'account', status: 'queued' } });
  if (waiting === 0) return await resumeAccount(db());
  await db().providerAccount.updateMany({
    where: { id: ACCOUNT, pausedAt: { not: null } },
    data: { probeAt: await readDatabaseTime() },
  });
}
