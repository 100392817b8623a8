import { createHash } from 'node:crypto';
import { db } from '../db.ts';

const WINDOW_MS = 15 * 60_000;
/** Ten wrong passwords for an account in a quarter of an hour; fifty from one address. */
const limits = { account: 10, address: 50 };

export interface SignInSource {
  email: string;
  /** Null where it is not known: then nobody is locked out for what another one did. */
  address: string | null;
}

/** Hashed, so that the table names nobody who mistyped. */
function toKeys({ email, address }: SignInSource): { key: string; limit: number }[] {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const account = { key: `account:${digest(email)}`, limit: limits.account };
  return address === null
    ? [account]
    : [account, { key: `address:${digest(address)}`, limit: limits.address }];
}

/** May this account or address try another password now? */
export async function canTrySignIn(source: SignInSource): Promise<boolean> {
  const keys = toKeys(source);
  const rows = await db().signInThrottle.findMany({
    where: { key: { in: keys.map(({ key }) => key) }, windowEndsAt: { gt: new Date() } },
  });
  return keys.every(
    ({ key, limit }) => (rows.find((row) => row.key === key)?.failures ?? 0) < limit,
  );
}

/** Counts a wrong password, in one statement: attempts in parallel are all counted. */
export async function recordFailedSignIn(source: SignInSource): Promise<void> {
  const windowEndsAt = new Date(Date.now() + WINDOW_MS);
  for (const { key } of toKeys(source)) {
    await db().$executeRaw`
      INSERT INTO "SignInThrottle" ("key", "failures", "windowEndsAt") VALUES (${key}, 1, ${windowEndsAt})
      ON CONFLICT ("key") DO UPDATE SET
        "failures" = CASE WHEN "SignInThrottle"."windowEndsAt" <= now() THEN 1 ELSE "SignInThrottle"."failures" + 1 END,
        "windowEndsAt" = CASE WHEN "SignInThrottle"."windowEndsAt" <= now() THEN excluded."windowEndsAt" ELSE "SignInThrottle"."windowEndsAt" END`;
  }
}

/** A right password clears the account's count; the address keeps its own. */
export async function clearFailedSignIns(source: SignInSource): Promise<void> {
  const account = toKeys(source)[0];
  await db().signInThrottle.deleteMany({ where: { key: account?.key ?? '' } });
}
