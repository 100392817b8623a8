import { z } from 'zod';
import { db } from '../db.ts';
import { ProviderError } from './provider-error.ts';

/** Requests a minute and account, until the provider's headers say otherwise. */
const DEFAULT_LIMIT = 100;
const WINDOW_MS = 60_000;
const MIN_PAUSE_MS = 3000;

/**
 * What goes before what when the window runs short: each use leaves this share of the window to
 * the more urgent ones.
 */
const reserves = { send: 0, download: 0.1, callback: 0.2, poll: 0.4 };
export type ProviderUse = keyof typeof reserves;

/** One account today; the key keeps room for more. */
export const ACCOUNT = 'default';
const BudgetRow = z.array(z.object({ remaining: z.number() }));

/**
 * Takes one request out of the account's window, which all processes share.
 * @throws {ProviderError} `deferred`, with the time at which the window opens again
 */
export async function takeRequest(use: ProviderUse): Promise<void> {
  const now = new Date();
  const nextReset = new Date(now.getTime() + WINDOW_MS);
  const rows = BudgetRow.parse(
    await db().$queryRaw`
      INSERT INTO "ProviderAccount" ("id", "remaining", "resetAt") VALUES (${ACCOUNT}, ${DEFAULT_LIMIT - 1}, ${nextReset})
      ON CONFLICT ("id") DO UPDATE SET
        "remaining" = CASE WHEN "ProviderAccount"."resetAt" <= ${now} THEN "ProviderAccount"."limit" - 1 ELSE "ProviderAccount"."remaining" - 1 END,
        "resetAt" = CASE WHEN "ProviderAccount"."resetAt" <= ${now} THEN ${nextReset} ELSE "ProviderAccount"."resetAt" END
      WHERE "ProviderAccount"."resetAt" <= ${now} OR "ProviderAccount"."remaining" > "ProviderAccount"."limit" * ${reserves[use]}::float8
      RETURNING "remaining"`,
  );
  if (rows.length > 0) return;
  const budget = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  throw new ProviderError({
    kind: 'deferred',
    errorName: 'exceeded_rate',
    message: 'Our own share of the rate window is used up.',
    retryAt: budget?.resetAt ?? nextReset,
  });
}

/** What the answer's headers say overrides what we counted; the words "per hour" do not matter. */
export async function recordRateHeaders(headers: Headers): Promise<void> {
  const { limit, remaining, resetAt: saidReset } = readRateHeaders(headers);
  if (remaining === null || saidReset === null) return;
  // A window that is used up opens again later than now, whatever the two clocks say.
  const soonest = new Date(Date.now() + MIN_PAUSE_MS);
  const resetAt = remaining === 0 && saidReset < soonest ? soonest : saidReset;
  await db().providerAccount.updateMany({
    where: { id: ACCOUNT, OR: [{ remaining: { gt: remaining } }, { resetAt: { lt: resetAt } }] },
    data: { remaining, resetAt, ...(limit !== null && { limit }) },
  });
}

interface RateHeaders {
  limit: number | null;
  remaining: number | null;
  resetAt: Date | null;
}

/** `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-Ratelimit-Reset` (Unix seconds). No Retry-After is sent. */
export function readRateHeaders(headers: Headers): RateHeaders {
  const limit = toNumber(headers.get('x-ratelimit-limit'));
  const remaining = toNumber(headers.get('x-ratelimit-remaining'));
  const reset = toNumber(headers.get('x-ratelimit-reset'));
  return { limit, remaining, resetAt: reset === null ? null : new Date(reset * 1000) };
}

function toNumber(text: string | null): number | null {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
