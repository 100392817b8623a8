import { planRetry } from '#lib/shared/faxes/retry-policy.ts';
import { toAttemptState } from '#lib/shared/faxes/status.ts';
import { Life, type LivedAttempt } from './life.ts';
import type { Habit } from './office.ts';
import { pickOutcome, type Outcome } from './outcome.ts';
import type { Random } from './random.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export interface Sending {
  createdAt: Date;
  /** Null for a fax that was made elsewhere at the same account. */
  userId: string | null;
  habit: Habit;
  /** The history ends here: what would come later is still to come. */
  until: Date;
}

const policy = { kind: 'policy' } as const;
const later = (time: Date, ms: number) => new Date(time.getTime() + ms);

/** What becomes of a fax, by the rules by which the worker sends and tries again. */
export function liveThrough(random: Random, sending: Sending): Life {
  const life = new Life();
  const { createdAt, userId, until } = sending;
  if (userId === null) {
    imported(life, random, createdAt);
    return life;
  }
  const user = { kind: 'user', userId } as const;
  life.record('created', createdAt, user);
  const isRecent = until.getTime() - createdAt.getTime() < 2 * DAY_MS;
  if (isRecent && random.happens(0.02)) {
    life.scheduledAt = later(until, random.between(1, 10) * DAY_MS);
    life.record('scheduled', createdAt, user, { nextAttemptAt: life.scheduledAt });
    return life;
  }
  if (random.happens(0.004)) {
    life.cancelledAt = later(createdAt, random.below(MINUTE_MS));
    life.record('stopped', life.cancelledAt, user);
    return life;
  }
  tryOn(life, random, sending);
  const deletable = life.attempts.at(-1)?.endedAt;
  if (deletable && random.happens(0.01) && life.nextAttemptAt === null)
    remove(life, later(deletable, random.below(DAY_MS)), user);
  return life;
}

/** Attempt after attempt, as long as the policy plans one before the history ends. */
function tryOn(life: Life, random: Random, sending: Sending): void {
  let startAt = later(sending.createdAt, random.between(500, 5000));
  for (let number = 1; ; number += 1) {
    const outcome = pickOutcome(random, sending.habit, {
      isRecent: sending.until.getTime() - startAt.getTime() < 2 * DAY_MS,
    });
    const attempt = attemptOnce(life, random, number, startAt, outcome);
    if (attempt.state !== 'failed' || attempt.endedAt === null) return;
    const next = planNext(life.attempts, attempt.endedAt, outcome.code);
    if (!next) return;
    life.record('retry_planned', attempt.endedAt, policy, {
      statusCode: outcome.code,
      nextAttemptAt: next,
    });
    if (next > sending.until) {
      life.nextAttemptAt = next;
      return;
    }
    startAt = next;
  }
}

function planNext(attempts: readonly LivedAttempt[], now: Date, statusCode: string) {
  return planRetry({
    ...{ statusCode, now, speed: 1, timeZone: 'America/New_York' },
    failures: attempts.filter((attempt) => attempt.statusCode === statusCode).length,
    firstAttemptAt: attempts[0]?.askedAt ?? now,
  });
}

function attemptOnce(
  life: Life,
  random: Random,
  number: number,
  askedAt: Date,
  { kind, code }: Outcome,
): LivedAttempt {
  const answeredAt = later(askedAt, random.between(200, 2000));
  life.record('attempt_started', askedAt, policy, { attemptNumber: number });
  const common = { number, askedAt, answeredAt };
  if (kind !== 'taken') {
    const isOpen = kind === 'unknown';
    life.record(isOpen ? 'attempt_unknown' : 'attempt_refused', answeredAt, policy, {
      ...{ attemptNumber: number, statusCode: code },
    });
    const end = { endedAt: isOpen ? null : answeredAt, statusCode: null, providerFaxId: null };
    const attempt = { ...common, ...end, state: kind, errorName: code };
    life.attempts.push(attempt);
    return attempt;
  }
  const seen = { attemptNumber: number, statusCode: 'transmitting' };
  life.record('attempt_accepted', answeredAt, policy, { attemptNumber: number });
  life.record('transmission_changed', answeredAt, policy, seen);
  const toldAt = later(answeredAt, random.between(30_000, 8 * MINUTE_MS));
  const teller = { kind: random.happens(0.9) ? 'callback' : 'poll' } as const;
  life.record('transmission_changed', toldAt, teller, { ...seen, statusCode: code });
  const state = toAttemptState([code]);
  const endedAt = state === 'on_hold' ? null : toldAt;
  const providerFaxId = toHex(random);
  const attempt = { ...common, endedAt, state, errorName: null, statusCode: code, providerFaxId };
  life.attempts.push(attempt);
  return attempt;
}

function imported(life: Life, random: Random, at: Date): void {
  life.record('imported', later(at, 10 * MINUTE_MS), { kind: 'poll' });
  const statusCode = random.happens(0.97) ? 'success' : 'error_could_not_fax';
  const times = { askedAt: at, answeredAt: at, endedAt: later(at, 10 * MINUTE_MS) };
  const state = toAttemptState([statusCode]);
  const providerFaxId = toHex(random);
  life.attempts.push({ number: 1, ...times, state, errorName: null, statusCode, providerFaxId });
}

function remove(life: Life, at: Date, user: { kind: 'user'; userId: string }): void {
  life.deletedAt = at;
  life.record('deleted', at, user);
  for (const { number, providerFaxId } of life.attempts)
    if (providerFaxId)
      life.record('provider_copy_deleted', later(at, MINUTE_MS), policy, { attemptNumber: number });
}

/** As the provider names a fax. */
function toHex(random: Random): string {
  return Array.from({ length: 5 }, () => random.bits().toString(16).padStart(8, '0')).join('');
}
