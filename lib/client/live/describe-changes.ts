import type { Fax } from '#lib/shared/faxes/fax.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { describeReason } from '../faxes/describe-status.ts';

const spokenAtOnce = 3;

/** Changes of status worth saying aloud, once each; many at a time become a count. */
export function describeChanges(known: ReadonlyMap<string, Fax>, faxes: readonly Fax[]): string[] {
  const changed = faxes.filter((fax) => {
    const before = known.get(fax.faxId);
    return before !== undefined && before.status !== fax.status;
  });
  if (changed.length > spokenAtOnce) return [`${changed.length} faxes changed.`];
  return changed.map((fax) => {
    const reason = describeReason(fax, new Date());
    const state = statusLabels[fax.status].label.toLowerCase();
    return `Fax to ${formatRecipient(fax.recipient)}: ${state}${reason ? `, ${reason}` : ''}.`;
  });
}
