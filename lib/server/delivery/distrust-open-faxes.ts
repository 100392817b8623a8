import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { db, type Transaction } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { stateOf, type AttemptRow, type FaxWithAttempts } from '../faxes/attempt-row.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { insertRestoredAttempt, recordDoubt, settleAfterRestore } from './restored-attempt.ts';

const openStatuses: FaxStatus[] = [
  'scheduled',
  'queued',
  'sending',
  'transmitting',
  'on_hold',
  'outcome_unknown',
];

/**
 * After a restore: every fax that was not final at the backup may have left since, under references
 * that nobody remembers. None is sent before the provider's list was looked through for it, and the
 * list is imported anew for what was made after the backup. Answers how many there are.
 * @param madeAt when the backup was made, by the clock of its database
 */
export async function distrustOpenFaxes(madeAt: Date): Promise<number> {
  const faxes = await db().fax.findMany({
    where: { status: { in: openStatuses }, createdById: { not: null } },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  });
  let distrusted = 0;
  for (const { id } of faxes)
    if (await changeFax(id, (tx, fax, now) => distrust({ tx, fax, madeAt, now }))) distrusted += 1;
  await db().providerAccount.updateMany({
    where: { id: ACCOUNT },
    data: { importPage: 1, lastSweepAt: null },
  });
  return distrusted;
}

interface Doubt {
  tx: Transaction;
  fax: FaxWithAttempts;
  madeAt: Date;
  now: Date;
}

async function distrust({ tx, fax, madeAt, now }: Doubt): Promise<boolean> {
  if (fax.deletedAt || fax.cancelledAt) return false;
  const last = fax.attempts.at(-1);
  if (last && isOpenAttempt(stateOf(last))) await doubtAttempt(tx, last, now);
  else await insertRestoredAttempt(tx, fax, { since: madeAt, now });
  return true;
}

/** What the provider has taken is read under its id; any other is looked for in the list. */
async function doubtAttempt(tx: Transaction, attempt: AttemptRow, now: Date) {
  const isKnown = attempt.providerFaxId !== null;
  const doubt = {
    state: 'unknown',
    absences: 0,
    callBefore: now,
    settleAfter: settleAfterRestore(now),
  };
  await tx.attempt.update({
    where: { id: attempt.id },
    data: { nextPollAt: now, ...(!isKnown && doubt) },
  });
  await recordDoubt(tx, attempt.faxId, attempt.number);
}
