import { db } from '../db.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { listLagMs } from './timing.ts';

/**
 * A `calling` attempt whose time is over belongs to a process that died in its call: the outcome
 * is unknown from here on. `settleAfter` already allows for the call's own time-out.
 */
export async function giveUpLostCalls(now: Date): Promise<void> {
  const callsOver = new Date(now.getTime() + listLagMs());
  const lost = await db().attempt.findMany({
    where: { nextPollAt: { not: null }, state: 'calling', settleAfter: { lte: callsOver } },
    select: { id: true, faxId: true },
  });
  for (const { id, faxId } of lost) {
    await changeFax(faxId, async (tx, fax) => {
      const attempt = fax.attempts.find((row) => row.id === id);
      if (attempt?.state !== 'calling') return;
      await tx.attempt.update({
        where: { id },
        data: { state: 'unknown', errorName: 'call_interrupted', nextPollAt: now },
      });
      await recordEvent(tx, {
        faxId,
        type: 'attempt_unknown',
        cause: { kind: 'policy' },
        attemptNumber: attempt.number,
        statusCode: 'call_interrupted',
      });
    });
  }
}
