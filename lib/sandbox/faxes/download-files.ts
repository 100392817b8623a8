import { DocumentError } from '#lib/fax-pages/document-error.ts';
import { ApiError } from '../http/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import type { HttpReply } from '../http/reply.ts';

const unreadable = 'The files of this fax cannot be processed.';

/** The fax as the other machine prints it; who asks while it is being printed waits. */
export async function downloadFiles({ sandbox, id }: Exchange): Promise<HttpReply> {
  const fax = sandbox.state.faxes.get(id);
  if (!fax) throw new ApiError('not_found', 'Not found.');
  if (fax.isDeleted) throw new ApiError('deleted', 'This resource has been deleted.');
  if (fax.statusCode === 'error_file') throw new ApiError('unprocessable_entity', unreadable);
  try {
    return { kind: 'pdf', path: await sandbox.copies.produce(fax) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new ApiError('unprocessable_entity', unreadable);
  }
}
