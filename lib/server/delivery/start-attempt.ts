import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db, type Transaction } from '../db.ts';
import { takeRequest } from '../dropbox-sign/rate-budget.ts';
import { sendTimeoutMs } from '../dropbox-sign/send-provider-fax.ts';
import { stateOf, withAttempts, type FaxWithAttempts } from '../faxes/attempt-row.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { enqueueStart } from '../faxes/enqueue-start.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { newId } from '../ids/new-id.ts';
import { newReference } from '../ids/new-reference.ts';
import { findHindrance } from './find-hindrance.ts';
import { listWhatGoesOut } from './list-what-goes-out.ts';
import { keepQuiet } from './keep-quiet.ts';
import { keepWaiting } from './keep-waiting.ts';
import { stopBlocked } from './stop-blocked.ts';
import { CALL_WITHIN_MS, listLagMs, pollDelayMs } from './timing.ts';

export interface StartedAttempt {
  attemptId: string;
  faxId: string;
  number: number;
  reference: string;
  callBefore: Date;
}

/** The queue's clock has seconds: a job that comes this much early is on time. */
const TOLERANCE_MS = 1000;

/**
 * Commits, before the provider is called, that it is about to be: the attempt with its reference
 * and the time after which the call must not be made, and the request that it takes out of the
 * rate window. `documentIds` are the documents that the caller holds in its hands. Null when the fax is not to be sent now, whatever a job said: only this row
 * authorises a send.
 * @throws {ProviderError} `deferred` while the rate window is used up; nothing is committed then
 */
export async function startAttempt(
  faxId: string,
  documentIds: readonly string[],
): Promise<StartedAttempt | null> {
  return await changeFax(faxId, async (tx, fax, now) => {
    if (!isDue(fax, now) || (await stopBlocked(tx, fax, now))) return null;
    if (await keepQuiet(tx, fax, new Date(now.getTime() + TOLERANCE_MS))) return null;
    // Another worker gave it the time at which it leaves: what was fetched is no longer what goes.
    if (!(await isWhatGoesOut(tx, faxId, documentIds))) {
      await enqueueStart(tx, { faxId, scheduledAt: null, now });
      return null;
    }
    const waitReason = await findHindrance(tx, fax, now);
    if (waitReason) {
      await keepWaiting(tx, fax, waitReason, now);
      return null;
    }
    const isOneOfMany = fax.batchId !== null || fax.waitReason === 'turn';
    await takeRequest(isOneOfMany ? 'batch' : 'send', tx);
    return await createAttempt(tx, fax, now);
  });
}

/** Would {@link startAttempt} look further? Asked before documents are fetched for nothing. */
export async function canStartAttempt(faxId: string): Promise<boolean> {
  const fax = await db().fax.findUnique({ where: { id: faxId }, include: withAttempts });
  return fax !== null && isDue(fax, await readDatabaseTime());
}

function isDue(fax: FaxWithAttempts, now: Date): boolean {
  if (fax.deletedAt || fax.cancelledAt || fax.createdById === null) return false;
  const last = fax.attempts.at(-1);
  if (last && isOpenAttempt(stateOf(last))) return false;
  if (!last && !fax.scheduledAt) return true;
  const dueAt = last ? fax.nextAttemptAt : fax.scheduledAt;
  return dueAt !== null && dueAt.getTime() <= now.getTime() + TOLERANCE_MS;
}

async function createAttempt(
  tx: Transaction,
  fax: FaxWithAttempts,
  askedAt: Date,
): Promise<StartedAttempt> {
  const number = (fax.attempts.at(-1)?.number ?? 0) + 1;
  const bytes = await sumBytes(tx, fax.id);
  const callBefore = new Date(askedAt.getTime() + CALL_WITHIN_MS);
  const attempt = {
    id: newId(),
    faxId: fax.id,
    number,
    reference: newReference(),
    state: 'calling',
    recipient: fax.recipient,
    askedAt,
    callBefore,
    settleAfter: new Date(callBefore.getTime() + sendTimeoutMs(bytes) + listLagMs()),
    nextPollAt: new Date(askedAt.getTime() + pollDelayMs(0)),
  };
  await tx.attempt.create({ data: attempt, select: { id: true } });
  await tx.fax.update({
    where: { id: fax.id },
    data: { nextAttemptAt: null, waitReason: null },
    select: { id: true },
  });
  await recordEvent(tx, {
    faxId: fax.id,
    type: 'attempt_started',
    cause: { kind: 'policy' },
    attemptNumber: number,
  });
  return { attemptId: attempt.id, faxId: fax.id, number, reference: attempt.reference, callBefore };
}

async function isWhatGoesOut(tx: Transaction, faxId: string, documentIds: readonly string[]) {
  const documents = await listWhatGoesOut(faxId, tx);
  return documents.map(({ document }) => document.id).join() === documentIds.join();
}

/** As the call uploads them: a document that is attached twice is uploaded twice. */
async function sumBytes(tx: Transaction, faxId: string): Promise<number> {
  const documents = await listWhatGoesOut(faxId, tx);
  return documents.reduce((sum, { document }) => sum + Number(document.bytes), 0);
}
