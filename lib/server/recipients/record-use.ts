import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { Transaction } from '../db.ts';

const HALF_LIFE_MS = 30 * 24 * 60 * 60_000;

/** What a fax of this time weighs, as a base-2 logarithm. */
export function weighUse(at: Date): number {
  return at.getTime() / HALF_LIFE_MS;
}

/**
 * Counts a fax to this number. Its weight doubles every 30 days of its date, so that sums compare
 * whenever they are read, and nothing has to be aged; kept as a logarithm, which never overflows.
 * One row for each number, written last before the commit: nobody waits for it long.
 */
export async function recordUse(tx: Transaction, recipient: Recipient, at: Date) {
  await recordUses(tx, [recipient], at);
}

/** The same for several different numbers, always in one order: two can't wait for each other. */
export async function recordUses(tx: Transaction, recipients: readonly Recipient[], at: Date) {
  const weight = weighUse(at);
  const numbers = recipients.map(({ value }) => value);
  const kinds = recipients.map(({ kind }) => kind);
  await tx.$executeRaw`
    INSERT INTO "FaxedNumber" AS used ("number", "kind", "faxes", "weight", "lastFaxedAt")
    SELECT given."number", given."kind", 1, ${weight}::float8, ${at}::timestamptz
    FROM unnest(${numbers}::text[], ${kinds}::text[]) AS given("number", "kind")
    ORDER BY given."number"
    ON CONFLICT ("number") DO UPDATE SET
      "faxes" = used."faxes" + 1,
      "lastFaxedAt" = greatest(used."lastFaxedAt", excluded."lastFaxedAt"),
      "weight" = greatest(used."weight", excluded."weight")
        + ln(1 + power(2::float8, -least(abs(used."weight" - excluded."weight"), 500))) / ln(2::float8)`;
}
