import { AppError } from '#lib/shared/errors.ts';
import type { FaxWithAttempts } from './attempt-row.ts';

/** Nothing of it has left, and its time is to come. @throws {AppError} `fax_not_scheduled` */
export function requireScheduled(fax: FaxWithAttempts): void {
  const isWaiting = fax.attempts.length === 0 && fax.scheduledAt !== null;
  if (!isWaiting || fax.deletedAt || fax.cancelledAt) throw new AppError('fax_not_scheduled');
}
