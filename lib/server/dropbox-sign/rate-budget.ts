import { z } from 'zod';
import { db, type Transaction } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { ProviderError } from './provider-error.ts';
import { readRateHeaders } from './rate-headers.ts';

/** Requests a minute and account, until the provider's headers say otherwise. */
const DEFAULT_LIMIT = 100;
const WINDOW_MS = 60_000;
const MIN_PAUSE_MS = 3000;
/** The spec's headers speak of an hour: no window is longer. */
const MAX_WINDOW_MS = 60 * 60_000;
/** The headers' times have whole seconds. */
const ROUNDING_MS = 2000;
/** Windows that end closer together than this are one: a request takes its time to the provider. */
const SAME_WINDOW_MS = 10_000;
/** A request taken this close to the end of our window may be counted in the provider's next one. */
const LATE_MS = ROUNDING_MS + 3000;

/**
 * What goes before what when the window runs short: each use leaves this share of the window to
 * the more urgent ones. The last part is nobody's: two counts of one window never quite agree.
 */
const reserves = { send: 0.05, download: 0.15, batch: 0.2, callback: 0.25, poll: 0.4 };
export type ProviderUse = keyof typeof reserves;
/**
 * Whatever else is urgent, this share of each window is polling's: twenty list pages a minute read
 * a thousand faxes twice.
 */
const POLL_SHARE = 0.2;

/** One account today; the key keeps room for more. */
export const ACCOUNT = 'default';
const Rows = z.array(z.object({ remaining: z.number() }));
const Room = z.array(z.object({ room: z.number() }));
const Pause = z.array(z.object({ pauseMs: z.number() }));

const isOver = Prisma.sql`(account."resetAt" <= clock_timestamp() OR account."resetAt" > clock_timestamp() + ${MAX_WINDOW_MS + WINDOW_MS} * interval '1 ms')`;

/**
 * Takes one request out of the account's window, which all processes share; by the database's
 * clock, and in the caller's transaction where it brings one. A window that ends later than any can
 * is one from before a clock was set back.
 * @throws {ProviderError} `deferred`, with the time until the window opens again
 */
export async function takeRequest(use: ProviderUse, tx: Transaction = db()): Promise<void> {
  const polls = use === 'poll' ? 1 : 0;
  const isLate = Prisma.sql`account."resetAt" < clock_timestamp() + ${LATE_MS} * interval '1 ms'`;
  const rows = Rows.parse(
    await tx.$queryRaw`
      INSERT INTO "ProviderAccount" AS account ("id", "remaining", "resetAt", "polls")
      VALUES (${ACCOUNT}, ${DEFAULT_LIMIT - 1}, clock_timestamp() + ${WINDOW_MS} * interval '1 ms', ${polls})
      ON CONFLICT ("id") DO UPDATE SET
        "remaining" = CASE WHEN ${isOver} THEN greatest(0, account."limit" - account."late" - 1) ELSE account."remaining" - 1 END,
        "polls" = CASE WHEN ${isOver} THEN ${polls} ELSE account."polls" + ${polls} END,
        "late" = CASE WHEN ${isOver} THEN 0 WHEN ${isLate} THEN account."late" + 1 ELSE account."late" END,
        "resetAt" = CASE WHEN ${isOver} THEN EXCLUDED."resetAt" ELSE account."resetAt" END
      WHERE ${isOver} OR ${toRoom(use)}
      RETURNING "remaining"`,
  );
  if (rows.length > 0) return;
  throw new ProviderError({
    kind: 'deferred',
    errorName: 'exceeded_rate',
    message: 'Our own share of the rate window is used up.',
    retryAfterMs: await readPauseMs(tx),
  });
}

/** Others leave to polling what is left of its share; polling may use that and what is nobody's. */
function toRoom(use: ProviderUse): Prisma.Sql {
  const share = Prisma.sql`account."limit" * ${POLL_SHARE}::float8 - account."polls"`;
  const left = Prisma.sql`account."remaining" - account."limit" * ${reserves[use]}::float8`;
  if (use !== 'poll') return Prisma.sql`${left} > greatest(0, ${share})`;
  const untouchable = Prisma.sql`account."limit" * ${reserves.send}::float8`;
  return Prisma.sql`(${left} > 0 OR (${share} > 0 AND account."remaining" > ${untouchable}))`;
}

/** How many requests for a use the window gives now, if nobody else is faster. */
export async function countRoom(use: 'batch'): Promise<number> {
  const fresh = Prisma.sql`account."limit" * ${1 - reserves[use] - POLL_SHARE}::float8 - account."late"`;
  const left = Prisma.sql`account."remaining" - account."limit" * ${reserves[use]}::float8 - greatest(0, account."limit" * ${POLL_SHARE}::float8 - account."polls")`;
  const [row] = Room.parse(
    await db().$queryRaw`
      SELECT ceil(greatest(0, CASE WHEN ${isOver} THEN ${fresh} ELSE ${left} END))::int AS "room"
      FROM "ProviderAccount" AS account WHERE "id" = ${ACCOUNT}`,
  );
  return row?.room ?? toShare(use, DEFAULT_LIMIT);
}

/** How many requests for a use a whole window gives, a minute long. */
export async function readShare(use: 'batch'): Promise<number> {
  const account = await db().providerAccount.findUnique({ where: { id: ACCOUNT } });
  return toShare(use, account?.limit ?? DEFAULT_LIMIT);
}

function toShare(use: 'batch', limit: number): number {
  return Math.floor(limit * (1 - reserves[use] - POLL_SHARE));
}

async function readPauseMs(tx: Transaction): Promise<number> {
  const [row] = Pause.parse(
    await tx.$queryRaw`
      SELECT (extract(epoch FROM "resetAt" - clock_timestamp()) * 1000)::float8 AS "pauseMs"
      FROM "ProviderAccount" WHERE "id" = ${ACCOUNT}`,
  );
  return Math.max(0, row?.pauseMs ?? WINDOW_MS);
}

/**
 * What the answer's headers say is taken over: of one window the lower count is the true one, since
 * others may use the account too; another window or limit is believed. The words "per hour" do not
 * matter.
 */
export async function recordRateHeaders(headers: Headers): Promise<void> {
  const { limit, remaining, resetsInMs } = readRateHeaders(headers);
  if (remaining === null || resetsInMs === null) return;
  // An answer that took long is of a window that is over: it must not spoil the next one.
  if (remaining > 0 && resetsInMs < ROUNDING_MS) return;
  // A window that is used up opens again later than now, whatever the two clocks say.
  const soonestMs = remaining === 0 ? MIN_PAUSE_MS : 0;
  const pauseMs = Math.min(Math.max(resetsInMs, soonestMs), MAX_WINDOW_MS);
  const resetAt = Prisma.sql`clock_timestamp() + ${pauseMs} * interval '1 ms'`;
  const isAnother = Prisma.sql`("limit" <> ${limit}::int OR "resetAt" + ${SAME_WINDOW_MS} * interval '1 ms' < ${resetAt})`;
  await db().$executeRaw`
    UPDATE "ProviderAccount" SET
      "limit" = coalesce(${limit}::int, "limit"),
      "remaining" = CASE WHEN ${isAnother} THEN greatest(0, ${remaining} - "late") ELSE least("remaining", ${remaining}) END,
      "polls" = CASE WHEN ${isAnother} THEN 0 ELSE "polls" END,
      "late" = CASE WHEN ${isAnother} THEN 0 ELSE "late" END,
      "resetAt" = greatest("resetAt", ${resetAt})
    WHERE "id" = ${ACCOUNT}`;
}
