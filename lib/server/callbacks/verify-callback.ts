import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ParsedCallback } from './parse-callback.ts';

/** The provider delivers for about three days; what is older is a replay. */
const MAX_AGE_MS = 4 * 24 * 60 * 60_000;
const MAX_AHEAD_MS = 60 * 60_000;

/**
 * Was this made by somebody who knows one of the account's keys? HMAC-SHA256 over time and type
 * alone, compared in constant time; several keys, since keys are rotated. Without a hash (v1): no.
 */
export function isVerifiedCallback(
  { signed, eventTime }: ParsedCallback,
  apiKeys: readonly string[],
  now: Date,
): boolean {
  if (!signed) return false;
  const ageMs = now.getTime() - eventTime.getTime();
  if (ageMs > MAX_AGE_MS || ageMs < -MAX_AHEAD_MS) return false;
  const given = Buffer.from(signed.hash, 'utf8');
  const matches = apiKeys.map((key) =>
    isSame(given, signCallback(key, signed.eventTime, signed.eventType)),
  );
  return matches.includes(true);
}

/** Lower-case hex HMAC-SHA256 of time and type, keyed with the API key. */
export function signCallback(apiKey: string, eventTime: string, eventType: string): string {
  return createHmac('sha256', apiKey)
    .update(eventTime + eventType)
    .digest('hex');
}

function isSame(given: Buffer, expectedHex: string): boolean {
  const expected = Buffer.from(expectedHex, 'utf8');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
