import { signCallback } from '../callbacks/verify-callback.ts';
import { testApiKey } from './start-test-bench.ts';

export interface ForgedCallback {
  eventType: string;
  providerFaxId: string;
  key?: string;
  /** Unix seconds. */
  eventTime?: number;
}

/** A callback as the provider's examples have it; its body may say what it likes. */
export function forgeCallback({
  eventType,
  providerFaxId,
  key = testApiKey,
  eventTime = Math.floor(Date.now() / 1000),
}: ForgedCallback): FormData {
  const time = String(eventTime);
  const event = {
    event_time: time,
    event_type: eventType,
    event_hash: signCallback(key, time, eventType),
  };
  const files_url = `https://api.hellosign.com/v3/fax/files/${providerFaxId}`;
  return toForm({ event, transmission: { files_url, has_error: true } });
}

/** In the dialect of the API's first version, which has no hash. */
export function forgeV1Callback(providerFaxId: string, eventTime: number): FormData {
  return toForm({
    Transaction: { Guid: providerFaxId, StatusCode: 'S', UpdatedAt: String(eventTime) },
  });
}

function toForm(callback: object): FormData {
  const form = new FormData();
  form.append('json', JSON.stringify(callback));
  return form;
}
