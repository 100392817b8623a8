export interface RateHeaders {
  limit: number | null;
  remaining: number | null;
  /** How long until the window opens again, in milliseconds. */
  resetsInMs: number | null;
}

/**
 * `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-Ratelimit-Reset` (Unix seconds); no
 * Retry-After is sent. The reset is taken against the answer's own `Date`: the provider's clock and
 * ours may differ.
 */
export function readRateHeaders(headers: Headers): RateHeaders {
  const limit = toNumber(headers.get('x-ratelimit-limit'));
  const remaining = toNumber(headers.get('x-ratelimit-remaining'));
  const reset = toNumber(headers.get('x-ratelimit-reset'));
  const said = Date.parse(headers.get('date') ?? '');
  const answeredMs = Number.isNaN(said) ? Date.now() : said;
  const resetsInMs = reset === null ? null : Math.max(0, reset * 1000 - answeredMs);
  return { limit, remaining, resetsInMs };
}

function toNumber(text: string | null): number | null {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
