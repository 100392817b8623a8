import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from './api-error.ts';

/** HTTP Basic with the API key as the user name and an empty password. */
export function authorise(header: string | undefined, apiKey: string): void {
  if (!header) throw new ApiError('unauthorized', 'Unauthorized user. No credentials supplied.');
  const [scheme, credentials] = header.split(' ');
  const isBasic = scheme?.toLowerCase() === 'basic' && credentials !== undefined;
  const decoded = Buffer.from(credentials ?? '', 'base64').toString('utf8');
  if (!isBasic || !isSame(decoded, `${apiKey}:`)) {
    throw new ApiError('unauthorized', 'Unauthorized api key.');
  }
}

function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
