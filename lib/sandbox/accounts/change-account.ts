import { z } from 'zod';
import { buildEvent } from '../callbacks/build-event.ts';
import { postCallback } from '../callbacks/post-callback.ts';
import { ApiError } from '../http/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import { findIgnored, parseFields } from '../http/parse-fields.ts';
import { readFields } from '../http/read-fields.ts';
import { type HttpReply, json } from '../http/reply.ts';
import type { Sandbox } from '../sandbox.ts';
import { account } from './account.ts';
import { toAccountAnswer } from './to-account-answer.ts';

const accountRequest = z.object({
  account_id: z.string('account_id must be a string').nullish(),
  callback_url: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })], 'callback_url is not a valid URL')
    .optional(),
  locale: z.string('locale must be a string').optional(),
});

export async function changeAccount({ sandbox, request }: Exchange): Promise<HttpReply> {
  const { state } = sandbox;
  const fields = await readFields(request);
  const { account_id, callback_url, locale } = parseFields(accountRequest, fields);
  if (account_id && account_id !== account.accountId) {
    throw new ApiError('forbidden', 'You may only change your own account.', 'account_id');
  }
  if (callback_url) await testCallback(sandbox, callback_url);
  if (callback_url !== undefined) state.changeSettings({ callbackUrl: callback_url || null });
  if (locale !== undefined) state.changeSettings({ locale });
  await state.flush();
  const warnings = findIgnored(fields, Object.keys(accountRequest.shape));
  return json({
    account: toAccountAnswer(account, state.settings()),
    ...(warnings.length > 0 ? { warnings } : {}),
  });
}

/** A URL is only registered if it answers a test event as it has to answer every event. */
async function testCallback({ apiKey, clock }: Sandbox, url: string): Promise<void> {
  const event = buildEvent(apiKey, String(clock.nowSeconds()), 'callback_test');
  const { isAccepted } = await postCallback(url, JSON.stringify({ event }));
  if (isAccepted) return;
  throw new ApiError(
    'bad_request',
    'The callback URL must answer with status 200 and "Hello API Event Received".',
    'callback_url',
  );
}
