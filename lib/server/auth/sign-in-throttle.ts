import { createHash } from 'node:crypto';
import { z } from 'zod';
import { db } from '../db.ts';

const WINDOW_MS = 15 * 60_000;

/**
 * Tries in a quarter of an hour: for an account from one address, for an account from anywhere, and
 * for an address. The second is wide, so that a stranger can hardly lock somebody out.
 */
const limits = { pair: 10, account: 100, address: 50 };

export interface SignInSource {
  email: string;
  /** Null where it is not known: then only the account can be counted, narrowly. */
  address: string | null;
}

interface Counter {
  key: string;
  limit: number;
}

/** Hashed, so that the table names nobody who mistyped. */
function toCounters({ email, address }: SignInSource): Counter[] {
  const digest = (...parts: string[]) =>
    createHash('sha256').update(parts.join('\n')).digest('hex');
  if (address === null) return [{ key: `account:${digest(email)}`, limit: limits.pair }];
  return [
    { key: `pair:${digest(email, address)}`, limit: limits.pair },
    { key: `account:${digest(email)}`, limit: limits.account },
    { key: `address:${digest(address)}`, limit: limits.address },
  ];
}

/**
 * Counts a try before the password is looked at, so that many at once can't slip through together.
 * False when one of the counts is over its limit.
 */
export async function takeSignInTry(source: SignInSource): Promise<boolean> {
  const counts = await Promise.all(toCounters(source).map(countTry));
  return counts.every(Boolean);
}

const Rows = z.tuple([z.object({ failures: z.number() })]);

async function countTry({ key, limit }: Counter): Promise<boolean> {
  const windowEndsAt = new Date(Date.now() + WINDOW_MS);
  const rows = await db().$queryRaw`
    INSERT INTO "SignInThrottle" ("key", "failures", "windowEndsAt") VALUES (${key}, 1, ${windowEndsAt})
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN "SignInThrottle"."windowEndsAt" <= now() THEN 1 ELSE "SignInThrottle"."failures" + 1 END,
      "windowEndsAt" = CASE WHEN "SignInThrottle"."windowEndsAt" <= now() THEN excluded."windowEndsAt" ELSE "SignInThrottle"."windowEndsAt" END
    RETURNING "failures"`;
  return Rows.parse(rows)[0].failures <= limit;
}

/** A right password was no failure: it clears what was counted for the account. */
export async function clearSignInTries(source: SignInSource): Promise<void> {
  const own = toCounters(source).filter(({ key }) => !key.startsWith('address:'));
  await db().signInThrottle.deleteMany({ where: { key: { in: own.map(({ key }) => key) } } });
}
