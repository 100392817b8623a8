import type { Transaction } from '../db.ts';
import { Imprint } from '../faxes/imprint.ts';
import { listTerms } from './list-terms.ts';
import { toTermKey, writeTerms } from './write-terms.ts';

/**
 * Makes these faxes findable by all that their rows say now: for every transaction that makes one
 * or changes its recipient, and before that counts the use of a number.
 */
export async function indexFaxes(tx: Transaction, faxIds: readonly string[]): Promise<void> {
  // Who changes a fax has it locked before its terms: so do we, or the two could wait for each other.
  await tx.$queryRaw`
    SELECT 1 FROM "Fax" WHERE "id" = ANY(${faxIds}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const faxes = await tx.fax.findMany({
    where: { id: { in: [...faxIds] } },
    select: {
      ...{ id: true, recipient: true, sender: true, title: true },
      ...{ coverTo: true, coverFrom: true, coverMessage: true, imprint: true },
      attempts: { select: { recipient: true } },
      events: { where: { type: 'recipient_changed' }, select: { before: true } },
      documents: { select: { name: true, isCover: true } },
    },
    orderBy: { id: 'asc' },
  });
  const found = faxes.map(({ id, recipient, sender, attempts, events, documents, ...texts }) => ({
    id,
    terms: listTerms({
      numbers: [
        ...[recipient, sender],
        ...attempts.map((attempt) => attempt.recipient),
        ...events.map(({ before }) => before),
      ],
      texts: [
        ...[texts.title, ...listCoverWords(texts)],
        ...documents.flatMap(({ name, isCover }) => (isCover ? [] : [name])),
      ],
    }),
  }));
  const idByKey = await writeTerms(
    tx,
    found.flatMap(({ terms }) => terms),
  );
  const rows = found.map(({ id, terms }) => ({
    id,
    terms: terms.flatMap((term) => idByKey.get(toTermKey(term)) ?? []),
  }));
  await tx.$executeRaw`
    UPDATE "Fax" SET "terms" = given."terms"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given("id" uuid, "terms" int[])
    WHERE "Fax"."id" = given."id"`;
}

interface Covered {
  coverTo: string | null;
  coverFrom: string | null;
  coverMessage: string | null;
  imprint: unknown;
}

/** What was typed for the page in front: the provider’s, or one of ours. */
function listCoverWords({ coverTo, coverFrom, coverMessage, imprint }: Covered) {
  // What can't be read is no reason to keep a fax from being corrected or sent.
  const own = Imprint.safeParse(imprint).data?.cover;
  return own
    ? [own.values['recipient.name'] ?? null, own.values['sender.name'] ?? null, own.message]
    : [coverTo, coverFrom, coverMessage];
}
