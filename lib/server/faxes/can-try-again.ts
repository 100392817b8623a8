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
