import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';

const between: ReadonlySet<FaxStatus> = new Set(['queued', 'failed', 'cancelled']);

/** The number can be corrected while no try is on its way. */
export function mayChangeRecipient({ status }: Pick<Fax, 'status'>): boolean {
  return between.has(status);
}
