import { ApiError } from '../http/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { requireFaxLine } from './require-fax-line.ts';
import { toFaxLineBody } from './to-fax-line-answer.ts';

export function getFaxLine({ sandbox, query }: Exchange): HttpReply {
  const number = query.get('number');
  if (!number) throw new ApiError('bad_request', 'number is required', 'number');
  return json(toFaxLineBody(requireFaxLine(sandbox.state, number)));
}
