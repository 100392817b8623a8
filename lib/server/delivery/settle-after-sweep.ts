import { db } from '../db.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { getProviderFax } from '../dropbox-sign/read-provider-faxes.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { applyProviderFax } from './apply-provider-fax.ts';
import { planNextAttempt } from './plan-next-attempt.ts';
import type { Sweep } from './sweep-provider-list.ts';
import { pollDelayMs } from './timing.ts';

/** Pages shift while they are read: only two complete sweeps in a row prove an absence. */
const SWEEPS_FOR_ABSENCE = 2;
/** Single reads in one sweep, for faxes that the list did not show. */
const MAX_SINGLE_READS = 10;

interface DueAttempt {
  id: string;
  faxId: string;
  providerFaxId: string | null;
  askedAt: Date;
}

/**
 * After a sweep: what was found has been applied; what was not found is read by itself, or, when
 * its outcome was open, is on the way to being proven absent. Everything gets its next look.
 */
export async function settleAfterSweep(due: readonly DueAttempt[], sweep: Sweep): Promise<void> {
  await scheduleNextLooks(due);
  const missing = due.filter(
    ({ providerFaxId }) => providerFaxId !== null && !sweep.seen.has(providerFaxId),
  );
  for (const attempt of missing.slice(0, MAX_SINGLE_READS)) await readAlone(attempt);
  if (!sweep.isComplete) return;
  for (const attempt of due.filter(({ providerFaxId }) => providerFaxId === null))
    await countAbsence(attempt, sweep);
}

async function scheduleNextLooks(due: readonly DueAttempt[]): Promise<void> {
  const nowMs = Date.now();
  for (const attempt of due) {
    const nextPollAt = new Date(nowMs + pollDelayMs(nowMs - attempt.askedAt.getTime()));
    await db().attempt.updateMany({
      where: { id: attempt.id, nextPollAt: { not: null } },
      data: { nextPollAt },
    });
  }
}

async function readAlone(attempt: DueAttempt): Promise<void> {
  if (attempt.providerFaxId === null) return;
  const askedAt = new Date();
  try {
    const fax = await getProviderFax(attempt.providerFaxId, 'poll');
    await applyProviderFax(fax, { askedAt, source: 'poll' });
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    if (error.kind === 'missing') await endAsDeletedElsewhere(attempt);
  }
}

/** Somebody deleted it at the provider's own site while it was open: nothing will be heard of it. */
async function endAsDeletedElsewhere(attempt: DueAttempt): Promise<void> {
  await changeFax(attempt.faxId, async (tx, fax) => {
    const errorName = 'deleted_at_provider';
    await tx.attempt.updateMany({
      where: { id: attempt.id, endedAt: null },
      data: { state: 'failed', errorName, endedAt: new Date(), nextPollAt: null },
    });
    const number = fax.attempts.find(({ id }) => id === attempt.id)?.number;
    await recordEvent(tx, {
      faxId: fax.id,
      type: 'attempt_refused',
      cause: { kind: 'poll' },
      attemptNumber: number,
      statusCode: errorName,
    });
  });
}

async function countAbsence({ id, faxId }: DueAttempt, sweep: Sweep): Promise<void> {
  await changeFax(faxId, async (tx, fax) => {
    const attempt = fax.attempts.find((row) => row.id === id);
    if (
      attempt?.state !== 'unknown' ||
      !attempt.settleAfter ||
      attempt.settleAfter > sweep.startedAt
    )
      return;
    const absentSweeps = attempt.absentSweeps + 1;
    const isAbsent = absentSweeps >= SWEEPS_FOR_ABSENCE;
    const end = isAbsent
      ? { state: 'absent', endedAt: new Date(), nextPollAt: null, settleAfter: null }
      : {};
    await tx.attempt.update({ where: { id }, data: { absentSweeps, ...end } });
    if (!isAbsent) return;
    await recordEvent(tx, {
      faxId,
      type: 'attempt_absent',
      cause: { kind: 'poll' },
      attemptNumber: attempt.number,
    });
    const ended = fax.attempts.map((row) => (row.id === id ? { ...row, state: 'absent' } : row));
    await planNextAttempt(
      tx,
      { ...fax, attempts: ended },
      { code: attempt.errorName ?? 'connection_lost' },
    );
  });
}
