import { AppError } from '#lib/shared/errors.ts';
import { env } from '../env.ts';
import { countCallback } from './count-callback.ts';
import { parseCallback } from './parse-callback.ts';
import { storeCallback } from './store-callback.ts';
import { isVerifiedCallback } from './verify-callback.ts';
import { wakeProcessing } from './wake-processing.ts';

/**
 * Stores a verified callback once; its row is all that the worker needs to read the fax from the
 * provider. Nothing of the body is believed. A repeated one is acknowledged again and does nothing.
 * @throws {AppError} `malformed_request`, `callback_refused`
 */
export async function receiveCallback(
  json: string,
  givenSecret: string | null,
): Promise<'stored' | 'repeated'> {
  const callback = parseCallback(json);
  if (!callback) throw new AppError('malformed_request');
  const receivedAt = new Date();
  const { apiKeys, FAXDESK_CALLBACK_SECRET: secret = null } = env();
  if (!isVerifiedCallback(callback, { apiKeys, secret, givenSecret, now: receivedAt })) {
    countCallback('refused');
    throw new AppError('callback_refused');
  }
  if (!(await storeCallback(callback, json, receivedAt))) {
    countCallback('repeated');
    return 'repeated';
  }
  if (callback.providerFaxId !== null) wakeProcessing();
  return 'stored';
}
