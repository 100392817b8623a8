import { z } from 'zod';
import type { Exchange } from '../http/exchange.ts';
import { parseFields } from '../http/parse-fields.ts';
import { readFields } from '../http/read-fields.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { members } from './account.ts';

const verifyRequest = z.object({
  email_address: z.email('email_address must be an e-mail address'),
});

/** An address without an account is no error: the answer is empty. */
export async function verifyAccount({ request }: Exchange): Promise<HttpReply> {
  const { email_address } = parseFields(verifyRequest, await readFields(request));
  const isKnown = members.some(({ emailAddress }) => emailAddress === email_address);
  return json(isKnown ? { account: { email_address } } : {});
}
