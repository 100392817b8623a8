import { createHash, createHmac } from 'node:crypto';
import type { LoadRequest } from './callbacks-load.ts';

const BOUNDARY = 'faxdesk-bench';
const eventTypes = ['fax_sent', 'fax_busy', 'fax_no_answer', 'transmission_sent'] as const;

export interface ForgedBurst {
  requests: LoadRequest[];
  /** How many different ones there are. */
  distinct: number;
}

/**
 * Callbacks as the provider signs and shapes them, each of a fax of its own; every fifth is the one
 * before it once more, and their times go back and forth.
 */
export function forgeBurst(apiKey: string, burst: string, count: number): ForgedBurst {
  const requests: LoadRequest[] = [];
  let distinct = 0;
  for (let index = 0; index < count; index += 1) {
    const last = requests.at(-1);
    if (index % 5 === 4 && last) requests.push(last);
    else {
      requests.push(toRequest(forge(apiKey, `${burst}-${index}`, index)));
      distinct += 1;
    }
  }
  return { requests, distinct };
}

function forge(apiKey: string, name: string, index: number): string {
  const faxId = createHash('sha1').update(name).digest('hex');
  const eventTime = String(Math.floor(Date.now() / 1000) - ((index * 7) % 60));
  const eventType = eventTypes[index % eventTypes.length] ?? 'fax_sent';
  const hash = createHmac('sha256', apiKey)
    .update(eventTime + eventType)
    .digest('hex');
  return JSON.stringify({
    event: {
      ...{ event_time: eventTime, event_type: eventType, event_hash: hash },
      event_metadata: { related_signature_id: null, reported_for_account_id: 'bench' },
    },
    transmission: {
      ...{ test_mode: false, signature_request_id: '', title: 'A letter', subject: null },
      ...{ message: null, metadata: {}, is_complete: false, has_error: false },
      files_url: `https://api.hellosign.com/v3/fax/files/${faxId}`,
      final_copy_uri: `/v3/transmission/final_copy/${faxId}`,
    },
  });
}

function toRequest(json: string): LoadRequest {
  const body = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="json"\r\n\r\n${json}\r\n--${BOUNDARY}--\r\n`;
  const contentType = `multipart/form-data; boundary=${BOUNDARY}`;
  return { method: 'POST', body: Buffer.from(body), contentType };
}
