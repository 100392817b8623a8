import { planRetry } from '#lib/shared/faxes/retry-policy.ts';
import { env } from '../env.ts';
import type { Transaction } from '../db.ts';
import type { ProviderErrorKind } from '../dropbox-sign/provider-error.ts';
import { stateOf, withAttempts, type FaxWithAttempts } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { keepWaiting } from './keep-waiting.ts';
import { deferralDelayMs } from './timing.ts';

/** So often may an attempt vanish without a trace before a person has to look. */
const MAX_ABSENT = 3;
const GIVE_UP_DEFERRED_MS = 24 * 60 * 60_000;

interface EndedAttempt {
  /** Why it ended: the provider's code or error name. */
  code: string;
  /** How its call was refused, where that is what ended it. */
  kind?: ProviderErrorKind;
  /** How long the provider asked to wait, where it did. */
  retryAfterMs?: number | null;
  now: Date;
}

/**
 * Plans the next attempt after one that ended without delivery, if the policy has one: the fax's
 * `nextAttemptAt`, the event and the job, in the transaction of that end. What the account is to
 * blame for waits until it is open again, however long that takes.
 */
export async function planNextAttempt(
  tx: Transaction,
  faxId: string,
  ended: EndedAttempt,
): Promise<void> {
  const fax = await tx.fax.findUniqueOrThrow({ where: { id: faxId }, include: withAttempts });
  const nextAttemptAt = canTryAgain(fax) ? chooseTime(fax, ended) : null;
  await tx.fax.update({ where: { id: fax.id }, data: { nextAttemptAt } });
  if (!nextAttemptAt) return;
  if (ended.kind === 'account') return await keepWaiting(tx, fax, 'account');
  await recordEvent(tx, {
    faxId: fax.id,
    type: 'retry_planned',
    cause: { kind: 'policy' },
    statusCode: ended.code,
    nextAttemptAt,
  });
  const afterMs = nextAttemptAt.getTime() - ended.now.getTime();
  await enqueue(tx, 'deliver-fax', { faxId: fax.id }, { afterMs });
}

/** A fax that was deleted, stopped or made elsewhere has nothing of ours to send again. */
function canTryAgain(fax: FaxWithAttempts): boolean {
  return !fax.deletedAt && !fax.cancelledAt && fax.createdById !== null;
}

function chooseTime(fax: FaxWithAttempts, ended: EndedAttempt): Date | null {
  const attempts = fax.attempts.filter(({ recipient }) => recipient === fax.recipient);
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (!first || !last) return null;
  switch (stateOf(last)) {
    case 'deferred':
      return ended.kind === 'account' ? ended.now : chooseAfterDeferral(attempts, ended);
    case 'absent':
      return countTrailing(attempts, 'absent') <= MAX_ABSENT ? ended.now : null;
    case 'failed':
      return planRetry({
        statusCode: ended.code,
        failures: countFailures(attempts, ended.code),
        firstAttemptAt: first.askedAt,
        now: ended.now,
        speed: env().speed,
        timeZone: env().mode === 'live' ? env().timeZone : null,
      });
    default:
      return null;
  }
}

type Attempts = FaxWithAttempts['attempts'];

/** Never sooner than our own pause, which grows. */
function chooseAfterDeferral(attempts: Attempts, { retryAfterMs, now }: EndedAttempt): Date | null {
  const deferrals = countTrailing(attempts, 'deferred');
  const firstDeferral = attempts.at(-deferrals);
  const sinceMs = now.getTime() - (firstDeferral ?? { askedAt: now }).askedAt.getTime();
  if (sinceMs > GIVE_UP_DEFERRED_MS) return null;
  return new Date(now.getTime() + Math.max(deferralDelayMs(deferrals - 1), retryAfterMs ?? 0));
}

function countTrailing(attempts: Attempts, state: string): number {
  const lastOther = attempts.findLastIndex((attempt) => attempt.state !== state);
  return attempts.length - 1 - lastOther;
}

function countFailures(attempts: Attempts, code: string): number {
  return attempts.filter((attempt) =>
    attempt.transmissions.some((transmission) => transmission.statusCode === code),
  ).length;
}
