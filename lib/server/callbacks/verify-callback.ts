import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ParsedCallback } from './parse-callback.ts';

/** The provider delivers for about three days; what is older is a replay. */
const MAX_AGE_MS = 4 * 24 * 60 * 60_000;
const MAX_AHEAD_MS = 60 * 60_000;

/** What may prove a callback. */
export interface CallbackProof {
  apiKeys: readonly string[];
  /** The only proof of a v1 callback, which has no hash; null where none is configured. */
  secret: string | null;
  /** What the callback's URL brought as `secret`. */
  givenSecret: string | null;
  now: Date;
}

/**
 * Was this made by somebody who knows one of the account's keys? HMAC-SHA256 over time and type
 * alone, compared in constant time; several keys, since keys are rotated. A callback without a hash
 * (v1) counts only under the secret in the URL.
 */
export function isVerifiedCallback(callback: ParsedCallback, proof: CallbackProof): boolean {
  if (!isRecent(callback.eventTime, proof.now)) return false;
  if (callback.signed) return isSigned(callback.signed, proof.apiKeys);
  const { secret, givenSecret } = proof;
  return secret !== null && givenSecret !== null && isSame(givenSecret, secret);
}

function isRecent(eventTime: Date, now: Date): boolean {
  const ageMs = now.getTime() - eventTime.getTime();
  return ageMs <= MAX_AGE_MS && ageMs >= -MAX_AHEAD_MS;
}

function isSigned(
  signed: NonNullable<ParsedCallback['signed']>,
  apiKeys: readonly string[],
): boolean {
  const { eventTime, eventType, hash } = signed;
  const matches = apiKeys.map((key) => isSame(hash, signCallback(key, eventTime, eventType)));
  return matches.includes(true);
}

/** Lower-case hex HMAC-SHA256 of time and type, keyed with the API key. */
export function signCallback(apiKey: string, eventTime: string, eventType: string): string {
  return createHmac('sha256', apiKey)
    .update(eventTime + eventType)
    .digest('hex');
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
