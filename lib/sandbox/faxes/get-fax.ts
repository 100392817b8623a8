import { ApiError } from '../http/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { toFaxBody } from './to-fax-answer.ts';

export function getFax({ sandbox, id }: Exchange): HttpReply {
  const fax = sandbox.state.faxes.get(id);
  if (!fax || fax.isDeleted) throw new ApiError('not_found', 'Not found.');
  return json(toFaxBody(sandbox, fax));
}
