import type { Exchange } from '../http/exchange.ts';
import { type HttpReply, json } from '../http/reply.ts';
import type { FaxRecord } from '../state/records.ts';

/** The truth about every fax that was taken, deleted ones too: how it stands, and since when. */
export async function listTaken({ sandbox }: Exchange): Promise<HttpReply> {
  await sandbox.state.flush();
  return json({ faxes: sandbox.state.faxes.values().map(toTakenAnswer) });
}

function toTakenAnswer({ faxId, title, recipient, statusCode, takenAtMs, endsAtMs }: FaxRecord) {
  const isOver = statusCode !== 'transmitting' && endsAtMs !== null;
  return {
    fax_id: faxId,
    title,
    recipient,
    status_code: statusCode,
    taken_at: new Date(takenAtMs).toISOString(),
    ended_at: isOver ? new Date(endsAtMs).toISOString() : null,
  };
}
