import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { log } from '../log.ts';
import { giveUpLostCalls } from './give-up-lost-calls.ts';
import { requeueForgotten } from './requeue-forgotten.ts';
import { settleAfterSweep } from './settle-after-sweep.ts';
import { sweepProviderList } from './sweep-provider-list.ts';
import { idleSweepMs } from './timing.ts';

/** Attempts looked after in one sweep; a list page has a hundred. */
const DUE_LIMIT = 500;

/**
 * One look at everything that callbacks may not have told: four of the provider's errors have no
 * event at all. Reads list pages, one request for a hundred faxes. Safe when two workers do it.
 */
export async function pollProvider(): Promise<void> {
  const now = new Date();
  await giveUpLostCalls(now);
  await requeueForgotten(now);
  const due = await db().attempt.findMany({
    where: { nextPollAt: { lte: now } },
    orderBy: { nextPollAt: 'asc' },
    take: DUE_LIMIT,
  });
  if (due.length === 0 && !(await isIdleSweepDue(now))) return;
  try {
    const sweep = await sweepProviderList(due);
    await db().providerAccount.updateMany({ where: { id: ACCOUNT }, data: { lastSweepAt: now } });
    await settleAfterSweep(due, sweep);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn(
      { kind: error.kind, errorName: error.errorName },
      'The provider’s list could not be read; it is read again soon',
    );
  }
}

/** Now and then the list is read for faxes that were made elsewhere at the same account. */
async function isIdleSweepDue(now: Date): Promise<boolean> {
  const account = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  return !account?.lastSweepAt || now.getTime() - account.lastSweepAt.getTime() > idleSweepMs();
}
