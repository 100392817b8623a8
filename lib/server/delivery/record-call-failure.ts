import type { AttemptState } from '#lib/shared/faxes/status.ts';
import type { ProviderError, ProviderErrorKind } from '../dropbox-sign/provider-error.ts';
import type { FaxEventType } from '#lib/shared/faxes/fax-event.ts';
import { isOwnFault } from '../account/is-own-fault.ts';
import { pauseAccount } from '../account/pause-account.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { planNextAttempt } from './plan-next-attempt.ts';
import type { StartedAttempt } from './start-attempt.ts';
import { listLagMs, pollDelayMs } from './timing.ts';

const ends: Record<ProviderErrorKind, { state: AttemptState; event: FaxEventType }> = {
  refused: { state: 'refused', event: 'attempt_refused' },
  missing: { state: 'refused', event: 'attempt_refused' },
  account: { state: 'deferred', event: 'attempt_deferred' },
  deferred: { state: 'deferred', event: 'attempt_deferred' },
  unknown: { state: 'unknown', event: 'attempt_unknown' },
};

/**
 * Records how a call ended that was not accepted. An unknown outcome stays open: the call is over,
 * so only the list's lag stands between now and settling it.
 */
export async function recordCallFailure(
  started: StartedAttempt,
  error: ProviderError,
): Promise<void> {
  const { errorName: code, retryAfterMs } = error;
  await changeFax(started.faxId, async (tx, fax, now) => {
    const attempt = fax.attempts.find(({ id }) => id === started.attemptId);
    // A sweep may have found the fax in the list while the call still hung: that is the truth.
    if (attempt?.state !== 'calling') return;
    const isOwn = error.kind === 'account' && (await isOwnFault(tx, fax, code));
    const kind = isOwn ? 'refused' : error.kind;
    const { state, event } = ends[kind];
    const isOpen = state === 'unknown';
    await tx.attempt.update({
      where: { id: attempt.id },
      data: {
        state,
        errorName: code,
        errorMessage: error.message,
        answeredAt: now,
        endedAt: isOpen ? null : now,
        settleAfter: isOpen ? new Date(now.getTime() + listLagMs()) : null,
        nextPollAt: isOpen ? new Date(now.getTime() + pollDelayMs(0)) : null,
      },
    });
    await recordEvent(tx, {
      faxId: fax.id,
      type: event,
      cause: { kind: 'policy' },
      attemptNumber: attempt.number,
      statusCode: code,
    });
    if (isOpen) return;
    if (kind === 'account') await pauseAccount(tx, code, now);
    await planNextAttempt(tx, fax.id, { code, kind, retryAfterMs, now });
  });
}
