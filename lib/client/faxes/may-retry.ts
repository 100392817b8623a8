import type { Fax } from '#lib/shared/faxes/fax.ts';

/** "Try again now" is for what has failed and for what waits for its next try. */
export function mayRetry(fax: Pick<Fax, 'status' | 'nextAttemptAt'>): boolean {
  return fax.status === 'failed' || (fax.status === 'queued' && fax.nextAttemptAt !== null);
}
