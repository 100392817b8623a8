import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';

const unfinished: ReadonlySet<FaxStatus> = new Set([
  'queued',
  'sending',
  'transmitting',
  'on_hold',
  'outcome_unknown',
]);

/** "Stop" is for what may still be tried. */
export function mayStop({ status, isStopped }: Pick<Fax, 'status' | 'isStopped'>): boolean {
  return unfinished.has(status) && !isStopped;
}
