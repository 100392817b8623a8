import { AppError } from '#lib/shared/errors.ts';
import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { stateOf, type FaxWithAttempts } from './attempt-row.ts';

/** Only what ended without delivery or was stopped before, and whose documents are ours. */
export function canTryAgain(fax: FaxWithAttempts): boolean {
  if (fax.deletedAt || fax.createdById === null) return false;
  const last = fax.attempts.at(-1);
  if (!last) return fax.cancelledAt !== null;
  const state = stateOf(last);
  return !isOpenAttempt(state) && state !== 'delivered';
}

/** Why `canTryAgain` says no. */
export function whyNotAgain(fax: FaxWithAttempts): AppError {
  if (fax.createdById === null) return new AppError('fax_made_elsewhere');
  const last = fax.attempts.at(-1);
  const hasArrived = last !== undefined && stateOf(last) === 'delivered';
  return new AppError(hasArrived ? 'fax_arrived' : 'fax_in_flight');
}

/** Somebody has wished for a try, and it leaves as soon as there is room. */
export function isTriedNow(fax: FaxWithAttempts, now: Date): boolean {
  const { nextAttemptAt, isQuietExempt, cancelledAt, waitReason } = fax;
  const isDue = nextAttemptAt !== null && nextAttemptAt <= now && cancelledAt === null;
  return isDue && isQuietExempt && waitReason === null;
}
