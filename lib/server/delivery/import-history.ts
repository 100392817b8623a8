import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { listProviderFaxes } from '../dropbox-sign/read-provider-faxes.ts';
import { applyPage } from './apply-page.ts';

/**
 * Takes what was faxed at the account before Faxdesk into the history, one page at each look, so
 * that it stays inside the rate window and goes on where a restart interrupted it.
 * @throws {ProviderError}
 */
export async function importHistory(): Promise<void> {
  const account = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  const page = account?.importPage ?? null;
  if (page === null) return;
  const askedAt = await readDatabaseTime();
  const { faxes, pages } = await listProviderFaxes(page);
  await applyPage(faxes, askedAt);
  const importPage = page < pages ? page + 1 : null;
  await db().providerAccount.updateMany({
    where: { id: ACCOUNT, importPage: page },
    data: { importPage },
  });
}
