import type { Fax } from '#lib/shared/faxes/fax.ts';

type Facts = Pick<Fax, 'status' | 'nextAttemptAt' | 'waitReason'>;

/** "Try now" is for what has failed, was stopped, or waits for the time of its next try. */
export function mayRetry({ status, nextAttemptAt, waitReason }: Facts): boolean {
  if (status === 'failed' || status === 'cancelled') return true;
  return status === 'queued' && nextAttemptAt !== null && waitReason === null;
}

/** The last try was never confirmed, and somebody left it at that: another one may be a second copy. */
export function mayArriveTwice({ attempts }: Pick<Fax, 'attempts'>): boolean {
  return attempts.at(-1)?.state === 'unsettled';
}
