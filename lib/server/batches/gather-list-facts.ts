import { AppError } from '#lib/shared/errors.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { db } from '../db.ts';
import { findNearMissesOfMany } from '../recipients/find-near-misses-of-many.ts';
import { toBlockedSentence } from '../recipients/find-refusal.ts';
import { readSettings } from '../settings/read-settings.ts';
import { findFailing, findSentLately } from './find-past-faxes.ts';
import type { ListFacts } from './judge-rows.ts';
import type { ListRow } from './list-row.ts';

/** What is known of all numbers of a list, and of these documents there, in a few queries. */
export async function gatherListFacts(
  rows: readonly ListRow[],
  sha256s: readonly string[],
): Promise<ListFacts> {
  const numbers = listNumbers(rows);
  const [blocked, trusted, { allowEmailRecipients }, sentLately, failing] = await Promise.all([
    readBlocked(numbers),
    readTrusted(numbers),
    readSettings(),
    findSentLately(numbers, sha256s),
    findFailing(numbers),
  ]);
  const isPhone = (number: string) => number.startsWith('+');
  const strange = numbers.filter((number) => isPhone(number) && !trusted.has(number));
  const nearMisses = await findNearMissesOfMany(strange);
  const { message: noEmail } = new AppError('email_recipients_off');
  return {
    findRefusal: ({ kind, value }) =>
      blocked.get(value) ?? (kind === 'email' && !allowEmailRecipients ? noEmail : null),
    isSentLately: (number) => sentLately.has(number),
    isFailing: (number) => failing.has(number),
    isTrusted: (number) => trusted.has(number),
    findNearMiss: (number) => {
      const near = nearMisses.get(number);
      return near ? toWords(near.number, near.name) : null;
    },
  };
}

function listNumbers(rows: readonly ListRow[]): string[] {
  const parsed = rows.map(({ recipient }) => parseRecipient(recipient));
  return [...new Set(parsed.flatMap((one) => (one.ok ? one.recipient.value : [])))];
}

async function readBlocked(numbers: string[]): Promise<Map<string, string>> {
  const rows = await db().blockedNumber.findMany({ where: { number: { in: numbers } } });
  return new Map(rows.map((row) => [row.number, toBlockedSentence(row)]));
}

/** Index: ContactNumber (number); Fax (recipient, createdAt). */
async function readTrusted(numbers: string[]): Promise<Set<string>> {
  const [known, reached] = await Promise.all([
    db().contactNumber.findMany({ where: { number: { in: numbers } }, select: { number: true } }),
    db().fax.findMany({
      where: { recipient: { in: numbers }, status: 'delivered' },
      distinct: 'recipient',
      select: { recipient: true },
    }),
  ]);
  return new Set([...known.map(({ number }) => number), ...reached.map((fax) => fax.recipient)]);
}

function toWords(number: string, name: string | null): string {
  const written = formatRecipient(number);
  return name === null ? `${written}, which is faxed often` : `${written}, ${isolate(name)}`;
}

/** A name from right to left leaves the order of what stands around it alone. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
