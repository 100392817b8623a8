import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';

const ended: ReadonlySet<FaxStatus> = new Set(['failed', 'cancelled']);
/** Gone, to be decided on first, or with a way back of its own. */
const closed: ReadonlySet<FaxStatus> = new Set(['deleted', 'outcome_unknown', 'scheduled']);

/** What a new fax from this one is called; null where there is none to be made. */
export function nameSendAgain({ status }: Pick<Fax, 'status'>): string | null {
  if (closed.has(status)) return null;
  return ended.has(status) ? 'Fix and send' : 'Send as a new fax';
}
