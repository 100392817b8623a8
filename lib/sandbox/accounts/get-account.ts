import type { Exchange } from '../http/exchange.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { account } from './account.ts';
import { requireMember } from './require-member.ts';
import { toAccountAnswer } from './to-account-answer.ts';

/** Who asks for nobody gets the owner of the key. */
export function getAccount({ sandbox, query }: Exchange): HttpReply {
  const email_address = query.get('email_address');
  const account_id = query.get('account_id') ?? (email_address ? null : account.accountId);
  const member = requireMember({ account_id, email_address });
  return json({ account: toAccountAnswer(member, sandbox.state.settings()) });
}
