import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { db, type Transaction } from '../db.ts';
import { sendTimeoutMs } from '../dropbox-sign/send-provider-fax.ts';
import { stateOf, withAttempts, type FaxWithAttempts } from '../faxes/attempt-row.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { newId } from '../ids/new-id.ts';
import { newReference } from '../ids/new-reference.ts';
import { CALL_WITHIN_MS, listLagMs, pollDelayMs } from './timing.ts';

export interface StartedAttempt {
  attemptId: string;
  faxId: string;
  number: number;
  reference: string;
  callBefore: Date;
}

/** Jobs are picked up by another machine's clock: this much early is on time. */
const CLOCK_TOLERANCE_MS = 2000;

/**
 * Commits, before the provider is called, that it is about to be: the attempt with its reference
 * and the time after which the call must not be made. Null when the fax is not to be sent now,
 * whatever a job said: only this row authorises a send.
 */
export async function startAttempt(faxId: string): Promise<StartedAttempt | null> {
  return await changeFax(faxId, async (tx, fax) =>
    isDue(fax, new Date()) ? await createAttempt(tx, fax) : null,
  );
}

/** Would {@link startAttempt} start one now? Asked before a request of the rate window is spent. */
export async function canStartAttempt(faxId: string): Promise<boolean> {
  const fax = await db().fax.findUnique({ where: { id: faxId }, include: withAttempts });
  return fax !== null && isDue(fax, new Date());
}

function isDue(fax: FaxWithAttempts, now: Date): boolean {
  if (fax.deletedAt || fax.cancelledAt || fax.createdById === null) return false;
  const last = fax.attempts.at(-1);
  if (!last)
    return !fax.scheduledAt || fax.scheduledAt.getTime() <= now.getTime() + CLOCK_TOLERANCE_MS;
  if (isOpenAttempt(stateOf(last))) return false;
  return (
    fax.nextAttemptAt !== null && fax.nextAttemptAt.getTime() <= now.getTime() + CLOCK_TOLERANCE_MS
  );
}

async function createAttempt(tx: Transaction, fax: FaxWithAttempts): Promise<StartedAttempt> {
  const askedAt = new Date();
  const number = (fax.attempts.at(-1)?.number ?? 0) + 1;
  const bytes = await sumBytes(tx, fax.id);
  const callBefore = new Date(askedAt.getTime() + CALL_WITHIN_MS);
  const attempt = {
    id: newId(),
    faxId: fax.id,
    number,
    reference: newReference(),
    state: 'calling',
    askedAt,
    callBefore,
    settleAfter: new Date(callBefore.getTime() + sendTimeoutMs(bytes) + listLagMs()),
    nextPollAt: new Date(askedAt.getTime() + pollDelayMs(0)),
  };
  await tx.attempt.create({ data: attempt, select: { id: true } });
  await tx.fax.update({
    where: { id: fax.id },
    data: { nextAttemptAt: null },
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

/** As the call uploads them: a document that is attached twice is uploaded twice. */
async function sumBytes(tx: Transaction, faxId: string): Promise<number> {
  const documents = await tx.faxDocument.findMany({
    where: { faxId },
    select: { document: { select: { bytes: true } } },
  });
  return documents.reduce((sum, { document }) => sum + Number(document.bytes), 0);
}
