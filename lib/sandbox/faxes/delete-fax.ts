import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiError } from '../http/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import type { HttpReply } from '../http/reply.ts';

/** Deletes what is kept of a fax; it recalls nothing, and a transmission goes on unseen. */
export async function deleteFax({ sandbox: { state }, id }: Exchange): Promise<HttpReply> {
  const fax = state.faxes.get(id);
  if (!fax || fax.isDeleted) throw new ApiError('not_found', 'Not found.');
  state.faxes.put(id, { ...fax, isDeleted: true });
  await state.flush();
  await rm(join(state.folders.copies, `${id}.pdf`), { force: true });
  return { kind: 'empty', status: 204 };
}
