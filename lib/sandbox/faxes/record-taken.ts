import type { State } from '../state/open-state.ts';
import type { FaxRecord } from '../state/records.ts';

export function recordTaken(state: State, fax: FaxRecord): Promise<void> {
  return state.received.record({
    time: new Date(fax.takenAtMs).toISOString(),
    fax_id: fax.faxId,
    recipient: fax.recipient,
    title: fax.title,
    document_hashes: fax.documents.map(({ sha256 }) => sha256),
  });
}

/** A process that died right after it took a fax did not live to write the evidence. */
export async function recordUnrecorded(state: State): Promise<void> {
  const recorded = new Set((await state.received.list()).map(({ fax_id }) => fax_id));
  for (const fax of state.faxes.values()) {
    if (!recorded.has(fax.faxId)) await recordTaken(state, fax);
  }
}
