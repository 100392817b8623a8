import { toBusinessHours } from './business-hours.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** When a failed transmission is tried again: pauses before each further try, and when to stop. */
export interface RetryRule {
  delaysMs: readonly number[];
  /** No try starts later than this after the first one. */
  giveUpAfterMs: number;
  /** A machine that nobody switched on answers when the office opens. */
  inBusinessHours?: true;
}

const never: RetryRule = { delaysMs: [], giveUpAfterMs: 0 };
const minutes = (...values: number[]) => values.map((value) => value * MINUTE_MS);

/**
 * Redial practice after 47 CFR 68.318(b) and HylaFAX: busy often, no answer rarely, a person's
 * voice once more, a dead number never. Codes that are not listed are never retried.
 */
export const retryPolicy: Record<string, RetryRule> = {
  error_busy: { delaysMs: minutes(5, 5, 15, 40), giveUpAfterMs: 180 * MINUTE_MS },
  error_no_answer: {
    delaysMs: minutes(5, 60),
    giveUpAfterMs: 4 * DAY_MS,
    inBusinessHours: true,
  },
  error_could_not_fax: { delaysMs: minutes(5, 15), giveUpAfterMs: 180 * MINUTE_MS },
  error_unknown: { delaysMs: minutes(15), giveUpAfterMs: 180 * MINUTE_MS },
};

export interface RetryHistory {
  statusCode: string;
  /** Transmissions that ended with this code so far, the last one included. */
  failures: number;
  firstAttemptAt: Date;
  now: Date;
  /** Divides all delays: 1 on a real line, more in a demo. */
  speed: number;
  /** Where business hours are told; null for machines that keep none, those of the sandbox. */
  timeZone: string | null;
}

/** When the next try starts, or null when nothing more is planned. */
export function planRetry({
  statusCode,
  failures,
  firstAttemptAt,
  now,
  speed,
  timeZone,
}: RetryHistory): Date | null {
  const rule = Object.hasOwn(retryPolicy, statusCode) ? (retryPolicy[statusCode] ?? never) : never;
  const delayMs = rule.delaysMs[failures - 1];
  if (delayMs === undefined) return null;
  const soonest = new Date(now.getTime() + delayMs / speed);
  const isShifted = rule.inBusinessHours === true && timeZone !== null;
  const next = isShifted ? toBusinessHours(soonest, timeZone) : soonest;
  return next.getTime() - firstAttemptAt.getTime() > rule.giveUpAfterMs / speed ? null : next;
}

/** How many tries the policy allows for a code in all, for "2 of 5". */
export function countPlannedTries(statusCode: string): number {
  const rule = Object.hasOwn(retryPolicy, statusCode) ? retryPolicy[statusCode] : undefined;
  return 1 + (rule?.delaysMs.length ?? 0);
}
