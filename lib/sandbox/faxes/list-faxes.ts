import type { Exchange } from '../http/exchange.ts';
import { toPage } from '../http/read-paging.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { toFaxAnswer } from './to-fax-answer.ts';

/** The newest first, by offset: pages shift while somebody sends. */
export function listFaxes({ sandbox, query }: Exchange): HttpReply {
  const faxes = sandbox.state.faxes.values().filter((fax) => !fax.isDeleted);
  const { items, listInfo } = toPage(query, faxes.reverse());
  return json({
    faxes: items.map((fax) => toFaxAnswer(fax, sandbox.baseUrl)),
    list_info: listInfo,
  });
}
