import { z } from 'zod';
import { matchingContacts } from '../contacts/matching-contacts.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { isShort } from './list-terms.ts';

/** What fits a word: a fax with one of these fits it, too. */
export interface WordFit {
  /** Ids of terms that are parts of texts, or the starts of something: some are in very many faxes. */
  terms: readonly number[];
  /** Ids of terms that are numbers, of phones or of anything: maybe many, each in few faxes. */
  numbers: readonly number[];
  /** Numbers of contacts as faxes have them. */
  ofContacts: readonly string[];
}

const Ids = z.array(z.object({ id: z.number() }));
const WordsOfDigits = z.array(z.object({ id: z.number(), isCommon: z.boolean() }));
const Numbers = z.array(z.object({ number: z.string() }));

/** So alike must a word be that is taken for what was meant, from 0 to 1. */
const MIN_SIMILARITY = 0.4;
/** A slip of the finger has few other readings. */
const MAX_READINGS = 10;

/**
 * What a word fits: words that begin with it, numbers that contain its digits, numbers of contacts
 * whose name has it; up to two letters the starts of words alone. Where nothing fits, the words that
 * are most alike.
 */
export async function findTerms(word: string): Promise<WordFit> {
  const none: WordFit = { terms: [], numbers: [], ofContacts: [] };
  if (isShort(word)) return { ...none, terms: await findIds(startingWith(word)) };
  // Another number is another person: only words are forgiven.
  if (/^\d+$/.test(word)) {
    const [{ common, rare }, numbers] = await Promise.all([
      findWordsOfDigits(word),
      findIds(numbersWith(word)),
    ]);
    return { ...none, terms: common, numbers: [...rare, ...numbers] };
  }
  const [terms, ofContacts] = await Promise.all([findIds(wordsFrom(word)), findNumbers(word)]);
  const isKnown = terms.length > 0 || ofContacts.length > 0;
  return isKnown ? { ...none, terms, ofContacts } : { ...none, terms: await findIds(alike(word)) };
}

export function isFit({ terms, numbers, ofContacts }: WordFit): boolean {
  return terms.length + numbers.length + ofContacts.length > 0;
}

async function findIds(query: Prisma.Sql): Promise<number[]> {
  return Ids.parse(await db().$queryRaw(query)).map(({ id }) => id);
}

/** Index: SearchTerm (kind, term). */
function startingWith(word: string): Prisma.Sql {
  return Prisma.sql`SELECT "id" FROM "SearchTerm" WHERE "kind" = 'start' AND "term" = ${word}`;
}

/** Words hold letters and digits only: nothing in them is a pattern. Index: SearchTerm (kind, term). */
function wordsFrom(word: string, what = Prisma.sql`"id"`): Prisma.Sql {
  return Prisma.sql`
    SELECT ${what} FROM "SearchTerm" WHERE "kind" = 'word' AND "term" LIKE ${`${word}%`}`;
}

/**
 * Common ones are in so many faxes that PostgreSQL counts them by itself. Of any other it takes that
 * it is in half as many as the last of those: far too much for a number of a case, in a fax or two.
 */
async function findWordsOfDigits(digits: string) {
  const isCommon = Prisma.sql`"id" IN (
    SELECT unnest("most_common_elems"::text::int[]) FROM pg_stats
    WHERE "schemaname" = current_schema() AND "tablename" = 'Fax' AND "attname" = 'terms')`;
  const what = Prisma.sql`"id", ${isCommon} AS "isCommon"`;
  const words = WordsOfDigits.parse(await db().$queryRaw(wordsFrom(digits, what)));
  const idsOf = (rows: typeof words) => rows.map(({ id }) => id);
  return {
    common: idsOf(words.filter((word) => word.isCommon)),
    rare: idsOf(words.filter((word) => !word.isCommon)),
  };
}

/** Index: SearchTerm (term) by trigrams. */
function numbersWith(digits: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "id" FROM "SearchTerm" WHERE "kind" = 'number' AND "term" LIKE ${`%${digits}%`}`;
}

/** Index: Contact (searchText) by trigrams. */
async function findNumbers(word: string): Promise<string[]> {
  const rows = await db().$queryRaw`
    SELECT DISTINCT "number" FROM "Contact"
    JOIN "ContactNumber" ON "ContactNumber"."contactId" = "Contact"."id"
    WHERE ${Prisma.join(matchingContacts(word), ' AND ')}`;
  return Numbers.parse(rows).map(({ number }) => number);
}

/** Index: SearchTerm (term) by trigrams; never all faxes, however many there are. */
function alike(word: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "id" FROM "SearchTerm"
    WHERE "kind" = 'word' AND "term" % ${word} AND similarity("term", ${word}) >= ${MIN_SIMILARITY}
    ORDER BY similarity("term", ${word}) DESC, "id" LIMIT ${MAX_READINGS}`;
}
