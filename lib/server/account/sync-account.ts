import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { getProviderAccount } from '../dropbox-sign/get-account.ts';
import { syncFaxLines } from '../fax-lines/sync-fax-lines.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { hastenProbe } from './hasten-probe.ts';
import { measurePace } from './measure-pace.ts';

/** Pauses that an account which answers and has pages may have left behind. */
const provenByAccount: ReadonlySet<string> = new Set(['unauthorized', 'payment_required']);

/**
 * Makes our fax lines the account's, reads how many pages are left, and lets a fax try at once when
 * a pause may be over.
 * @throws {ProviderError}
 */
export async function syncAccount(): Promise<void> {
  await syncFaxLines();
  const { faxPagesLeft, isLocked } = await getProviderAccount();
  const account = await db().providerAccount.update({
    where: { id: ACCOUNT },
    data: {
      pagesLeft: faxPagesLeft,
      pagesPerDay: await measurePace(),
      pagesAsOf: await readDatabaseTime(),
    },
    select: { pauseCode: true },
  });
  const mayBeOver = provenByAccount.has(account.pauseCode ?? '') && !isLocked && faxPagesLeft !== 0;
  if (mayBeOver) await hastenProbe();
}
