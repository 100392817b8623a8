import { planRetry } from '#lib/shared/faxes/retry-policy.ts';
import { env } from '../env.ts';
import type { Transaction } from '../db.ts';
import type { ProviderErrorKind } from '../dropbox-sign/provider-error.ts';
import { stateOf, withAttempts, type FaxWithAttempts } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { doubtNextAttempt } from './doubt-next-attempt.ts';
import { keepWaiting } from './keep-waiting.ts';
import { deferralDelayMs } from './timing.ts';

/** So often in a row may an attempt be proven absent before a person has to look: none was taken. */
const MAX_ABSENT = 6;
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
  const nextAttemptAt = isOursToSend(fax) ? await chooseTime(tx, fax, ended) : null;
  if (nextAttemptAt && (await doubtNextAttempt(tx, fax, ended.now))) return;
  await tx.fax.update({ where: { id: fax.id }, data: { nextAttemptAt } });
  if (!nextAttemptAt) return;
  if (ended.kind === 'account') return await keepWaiting(tx, fax, 'account', ended.now);
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
function isOursToSend(fax: FaxWithAttempts): boolean {
  return !fax.deletedAt && !fax.cancelledAt && fax.createdById !== null;
}

async function chooseTime(
  tx: Transaction,
  fax: FaxWithAttempts,
  ended: EndedAttempt,
): Promise<Date | null> {
  const attempts = fax.attempts.filter(({ recipient }) => recipient === fax.recipient);
  const last = attempts.at(-1);
  if (!last) return null;
  switch (stateOf(last)) {
    case 'deferred':
      if (ended.kind === 'account') return ended.now;
      return chooseAfterDeferral(attempts, await findLastWait(tx, fax.id), ended);
    case 'absent':
      return countTrailing(attempts, 'absent') < MAX_ABSENT ? toStart(fax, ended.now) : null;
    case 'failed':
      return planRetry({
        statusCode: ended.code,
        failures: countFailures(attempts, ended.code),
        // What the provider did not take rang nowhere, and may lie days back.
        firstAttemptAt: (attempts.find(({ providerFaxId }) => providerFaxId) ?? last).askedAt,
        now: ended.now,
        speed: env().speed,
        timeZone: env().mode === 'live' ? env().timeZone : null,
      });
    default:
      return null;
  }
}

/** What was not taken before a restore still has the time that it was to leave at. */
function toStart({ scheduledAt }: FaxWithAttempts, now: Date): Date {
  return scheduledAt && scheduledAt > now ? scheduledAt : now;
}

type Attempts = FaxWithAttempts['attempts'];

/** When it last began to wait for its number or the account; null when it never had to. */
async function findLastWait(tx: Transaction, faxId: string): Promise<Date | null> {
  const where = { faxId, type: 'waiting' };
  const wait = await tx.faxEvent.findFirst({ where, orderBy: { at: 'desc' } });
  return wait && wait.at;
}

/** Never sooner than our own pause, which grows. Refusals from before a wait are no outage of now. */
function chooseAfterDeferral(
  attempts: Attempts,
  waitedAt: Date | null,
  { retryAfterMs, now }: EndedAttempt,
): Date | null {
  const deferrals = countTrailing(attempts, 'deferred');
  const firstDeferral = attempts
    .slice(-deferrals)
    .find(({ askedAt }) => waitedAt === null || askedAt > waitedAt);
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
