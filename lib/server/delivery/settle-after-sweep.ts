import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { planNextAttempt } from './plan-next-attempt.ts';
import { readAlone } from './read-alone.ts';
import type { Sweep } from './sweep-provider-list.ts';

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
 * its outcome was open, is on the way to being proven absent.
 */
export async function settleAfterSweep(due: readonly DueAttempt[], sweep: Sweep): Promise<void> {
  const missing = due.filter(
    ({ providerFaxId }) => providerFaxId !== null && !sweep.seen.has(providerFaxId),
  );
  for (const attempt of missing.slice(0, MAX_SINGLE_READS)) await readAlone(attempt);
  if (!sweep.isComplete) return;
  for (const attempt of due.filter(({ providerFaxId }) => providerFaxId === null))
    await countAbsence(attempt, sweep);
}

async function countAbsence({ id, faxId }: DueAttempt, sweep: Sweep): Promise<void> {
  await changeFax(faxId, async (tx, fax, now) => {
    const attempt = fax.attempts.find((row) => row.id === id);
    if (
      attempt?.state !== 'unknown' ||
      !attempt.settleAfter ||
      attempt.settleAfter > sweep.startedAt
    )
      return;
    const absences = attempt.absences + 1;
    const isAbsent = absences >= SWEEPS_FOR_ABSENCE;
    // The second sweep must begin after the first: two that overlap can miss the same page.
    const end = isAbsent
      ? { state: 'absent', endedAt: now, nextPollAt: null, settleAfter: null }
      : { settleAfter: now };
    await tx.attempt.update({ where: { id }, data: { absences, ...end } });
    if (!isAbsent) return;
    await recordEvent(tx, {
      faxId,
      type: 'attempt_absent',
      cause: { kind: 'poll' },
      attemptNumber: attempt.number,
    });
    await planNextAttempt(tx, faxId, { code: attempt.errorName ?? 'connection_lost', now });
  });
}
