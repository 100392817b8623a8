import { account } from '../accounts/account.ts';
import type { Exchange } from '../http/exchange.ts';
import { toPage } from '../http/read-paging.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { toFaxLineAnswer } from './to-fax-line-answer.ts';

export function listFaxLines({ sandbox, query }: Exchange): HttpReply {
  const showTeam = query.get('show_team_lines') === 'true' || query.get('show_team_lines') === '1';
  const accountId = query.get('account_id') ?? account.accountId;
  const lines = sandbox.state.faxLines
    .values()
    .filter(({ accountIds }) => showTeam || accountIds.includes(accountId));
  const { items, listInfo } = toPage(query, lines);
  return json({ fax_lines: items.map(toFaxLineAnswer), list_info: listInfo });
}
