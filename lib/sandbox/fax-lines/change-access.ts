import { z } from 'zod';
import { requireMember } from '../accounts/require-member.ts';
import type { Exchange } from '../http/exchange.ts';
import { findIgnored, parseFields } from '../http/parse-fields.ts';
import { readFields } from '../http/read-fields.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { requireFaxLine } from './require-fax-line.ts';
import { toFaxLineBody } from './to-fax-line-answer.ts';

const accessRequest = z.object({
  number: z.string('number is required'),
  account_id: z.string('account_id must be a string').optional(),
  email_address: z.email('email_address must be an e-mail address').optional(),
});

export function addUser(exchange: Exchange): Promise<HttpReply> {
  return changeAccess(exchange, (accountIds, accountId) => [
    ...accountIds.filter((id) => id !== accountId),
    accountId,
  ]);
}

export function removeUser(exchange: Exchange): Promise<HttpReply> {
  return changeAccess(exchange, (accountIds, accountId) =>
    accountIds.filter((id) => id !== accountId),
  );
}

async function changeAccess(
  { sandbox: { state, clock }, request }: Exchange,
  change: (accountIds: string[], accountId: string) => string[],
): Promise<HttpReply> {
  const fields = await readFields(request);
  const asked = parseFields(accessRequest, fields);
  const line = requireFaxLine(state, asked.number);
  const { accountId } = requireMember(asked);
  const changed = {
    ...line,
    updatedAt: clock.nowSeconds(),
    accountIds: change(line.accountIds, accountId),
  };
  state.faxLines.put(changed.number, changed);
  await state.flush();
  return json(toFaxLineBody(changed, findIgnored(fields, Object.keys(accessRequest.shape))));
}
