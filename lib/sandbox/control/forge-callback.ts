import { z } from 'zod';
import { buildEvent, buildTransmission } from '../callbacks/build-event.ts';
import { postCallback } from '../callbacks/post-callback.ts';
import { ApiError } from '../http/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import { parseFields } from '../http/parse-fields.ts';
import { readJson } from '../http/read-fields.ts';
import { type HttpReply, json } from '../http/reply.ts';
import type { Sandbox } from '../sandbox.ts';

const forgeRequest = z.strictObject({
  fax_id: z.string().optional(),
  event_type: z.string().default('fax_sent'),
  event_time: z.string().optional(),
  /** `valid` signs as the provider would, `wrong` with another key, `missing` not at all. */
  hash: z.enum(['valid', 'wrong', 'missing']).default('wrong'),
  /** Sent as it is instead of an event, for other dialects and plain nonsense. */
  json: z.string().optional(),
  url: z.url().optional(),
});

type ForgeRequest = z.infer<typeof forgeRequest>;

/** Posts a callback that no fax has caused, once, and tells how it was answered. */
export async function forgeCallback({ sandbox, request }: Exchange): Promise<HttpReply> {
  const asked = parseFields(forgeRequest, await readJson(request));
  const url = asked.url ?? sandbox.state.settings().callbackUrl;
  if (!url) throw new ApiError('bad_request', 'There is no callback URL.', 'url');
  const { isAccepted, status, body } = await postCallback(url, asked.json ?? forge(sandbox, asked));
  return json({ accepted: isAccepted, status, body });
}

function forge({ state, clock, apiKey, baseUrl }: Sandbox, asked: ForgeRequest): string {
  const key = asked.hash === 'valid' ? apiKey : `not ${apiKey}`;
  const time = asked.event_time ?? String(clock.nowSeconds());
  const { event_hash, ...unsigned } = buildEvent(key, time, asked.event_type);
  const event = asked.hash === 'missing' ? unsigned : { ...unsigned, event_hash };
  if (asked.fax_id === undefined) return JSON.stringify({ event });
  const fax = state.faxes.get(asked.fax_id);
  if (!fax) throw new ApiError('not_found', 'There is no such fax.', 'fax_id');
  return JSON.stringify({ event, transmission: buildTransmission(fax, baseUrl) });
}
