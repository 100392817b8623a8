import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { log } from '../log.ts';
import { giveUpLostCalls } from './give-up-lost-calls.ts';
import { importHistory } from './import-history.ts';
import { noticeClockJump } from './notice-clock-jump.ts';
import { readAlone } from './read-alone.ts';
import { requeueForgotten } from './requeue-forgotten.ts';
import { scheduleLooks } from './schedule-looks.ts';
import { settleAfterSweep } from './settle-after-sweep.ts';
import { sweepProviderList } from './sweep-provider-list.ts';
import { comeAlongMs, idleSweepMs, readAloneAfterMs } from './timing.ts';
import { wakeBatches } from './wake-batches.ts';
import { wakeWaiting } from './wake-waiting.ts';

/** Attempts looked after in one go; a list page has a hundred. */
const DUE_LIMIT = 500;
/** Faxes so old that the list would have to be read far back are read by themselves, if so few. */
const MAX_SINGLE_READS = 10;

type DueAttempt = Awaited<ReturnType<typeof findDue>>[number];

/**
 * One look at everything that callbacks may not have told: four of the provider's errors have no
 * event at all. Reads list pages, one request for a hundred faxes. Safe when two workers do it.
 */
export async function pollProvider(): Promise<void> {
  const now = await readDatabaseTime();
  await noticeClockJump(now);
  await giveUpLostCalls(now);
  await requeueForgotten(now);
  await wakeWaiting(now);
  await wakeBatches();
  const due = await findDue(now);
  // Before anything can fail: what can't be read now is read at its next turn, not at once again.
  await scheduleLooks(due, now);
  try {
    await look(due, now);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn(
      { kind: error.kind, errorName: error.errorName },
      'The provider could not be read; it is read again soon',
    );
  }
}

/** Once anything is due, what soon will be comes along: its page would cost a request of its own. */
async function findDue(now: Date) {
  const soon = await db().attempt.findMany({
    where: { nextPollAt: { lte: new Date(now.getTime() + comeAlongMs()) } },
    orderBy: { nextPollAt: 'asc' },
    take: DUE_LIMIT,
  });
  const isAnyDue = soon.some(({ nextPollAt }) => nextPollAt !== null && nextPollAt <= now);
  return isAnyDue ? soon : [];
}

async function look(due: readonly DueAttempt[], now: Date): Promise<void> {
  const old = due.filter((attempt) => isOld(attempt, now));
  const alone = old.length > MAX_SINGLE_READS ? [] : old;
  const listed = due.filter((attempt) => !alone.includes(attempt));
  if (listed.length > 0 || (await isIdleSweepDue(now))) {
    const sweep = await sweepProviderList(listed);
    await db().providerAccount.updateMany({ where: { id: ACCOUNT }, data: { lastSweepAt: now } });
    await settleAfterSweep(listed, sweep);
  }
  for (const attempt of alone) await readAlone(attempt);
  await importHistory();
}

function isOld({ providerFaxId, askedAt }: DueAttempt, now: Date): boolean {
  return providerFaxId !== null && now.getTime() - askedAt.getTime() > readAloneAfterMs();
}

/** Now and then the list is read for faxes that were made elsewhere at the same account. */
async function isIdleSweepDue(now: Date): Promise<boolean> {
  const account = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  return !account?.lastSweepAt || now.getTime() - account.lastSweepAt.getTime() > idleSweepMs();
}
