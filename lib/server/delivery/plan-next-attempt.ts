import { planRetry } from '#lib/shared/faxes/retry-policy.ts';
import { env } from '../env.ts';
import type { Transaction } from '../db.ts';
import { stateOf, withAttempts, type FaxWithAttempts } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { doubtNextAttempt } from './doubt-next-attempt.ts';
import { deferralDelayMs } from './timing.ts';

/** So often may an attempt vanish without a trace before a person has to look. */
const MAX_ABSENT = 3;
const GIVE_UP_DEFERRED_MS = 24 * 60 * 60_000;

interface EndedAttempt {
  /** Why it ended: the provider's code or error name. */
  code: string;
  /** When the provider said that it may be asked again. */
  retryAt?: Date | null;
}

/**
 * Plans the next attempt after one that ended without delivery, if the policy has one: the fax's
 * `nextAttemptAt`, the event and the job, in the transaction of that end.
 */
export async function planNextAttempt(
  tx: Transaction,
  faxId: string,
  ended: EndedAttempt,
): Promise<void> {
  const fax = await tx.fax.findUniqueOrThrow({ where: { id: faxId }, include: withAttempts });
  const nextAttemptAt = canTryAgain(fax) ? chooseTime(fax, ended, new Date()) : null;
  if (nextAttemptAt && (await doubtNextAttempt(tx, fax))) return;
  await tx.fax.update({ where: { id: fax.id }, data: { nextAttemptAt } });
  if (!nextAttemptAt) return;
  await recordEvent(tx, {
    faxId: fax.id,
    type: 'retry_planned',
    cause: { kind: 'policy' },
    statusCode: ended.code,
    nextAttemptAt,
  });
  await enqueue(tx, 'deliver-fax', { faxId: fax.id }, { startAfter: nextAttemptAt });
}

/** A fax that was deleted, cancelled or made elsewhere has nothing of ours to send again. */
function canTryAgain(fax: FaxWithAttempts): boolean {
  return !fax.deletedAt && !fax.cancelledAt && fax.createdById !== null;
}

function chooseTime(fax: FaxWithAttempts, ended: EndedAttempt, now: Date): Date | null {
  const last = fax.attempts.at(-1);
  const first = fax.attempts[0];
  if (!last || !first) return null;
  switch (stateOf(last)) {
    case 'deferred':
      return chooseAfterDeferral(fax, ended, now);
    case 'absent':
      return countTrailing(fax, 'absent') <= MAX_ABSENT ? now : null;
    case 'failed':
      return planRetry({
        statusCode: ended.code,
        failures: countFailures(fax, ended.code),
        firstAttemptAt: first.askedAt,
        now,
        speed: env().speed,
      });
    default:
      return null;
  }
}

/** Never sooner than our own pause: the provider's clock may be behind ours. */
function chooseAfterDeferral(
  fax: FaxWithAttempts,
  { retryAt }: EndedAttempt,
  now: Date,
): Date | null {
  const deferrals = countTrailing(fax, 'deferred');
  const firstDeferral = fax.attempts.at(-deferrals);
  const sinceMs = now.getTime() - (firstDeferral ?? { askedAt: now }).askedAt.getTime();
  if (sinceMs > GIVE_UP_DEFERRED_MS) return null;
  const ownPauseMs = now.getTime() + deferralDelayMs(deferrals - 1);
  return new Date(Math.max(ownPauseMs, retryAt?.getTime() ?? 0));
}

function countTrailing(fax: FaxWithAttempts, state: string): number {
  const lastOther = fax.attempts.findLastIndex((attempt) => attempt.state !== state);
  return fax.attempts.length - 1 - lastOther;
}

function countFailures(fax: FaxWithAttempts, code: string): number {
  return fax.attempts.filter((attempt) =>
    attempt.transmissions.some((transmission) => transmission.statusCode === code),
  ).length;
}
