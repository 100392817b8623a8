import { z } from 'zod';
import { matchingContacts } from '../contacts/matching-contacts.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { isShort } from './list-terms.ts';

const Ids = z.array(z.object({ id: z.number() }));

/** So alike must a word be that is taken for what was meant, from 0 to 1. */
const MIN_SIMILARITY = 0.4;
/** A slip of the finger has few other readings. */
const MAX_READINGS = 10;

/**
 * The ids of the terms that a word fits: words that begin with it, numbers that contain its digits,
 * numbers of contacts whose name has it; up to two letters the starts of words alone. Where nothing
 * fits, the words that are most alike.
 */
export async function findTerms(word: string): Promise<number[]> {
  if (isShort(word)) return await findIds(startingWith(word));
  const isDigits = /^\d+$/.test(word);
  const others = isDigits ? numbersWith(word) : ofContacts(word);
  const ids = await findIds(Prisma.sql`${wordsFrom(word)} UNION ${others}`);
  // Another number is another person: only words are forgiven.
  return ids.length > 0 || isDigits ? ids : await findIds(alike(word));
}

async function findIds(query: Prisma.Sql): Promise<number[]> {
  return Ids.parse(await db().$queryRaw(query)).map(({ id }) => id);
}

/** Index: SearchTerm (kind, term). */
function startingWith(word: string): Prisma.Sql {
  return Prisma.sql`SELECT "id" FROM "SearchTerm" WHERE "kind" = 'start' AND "term" = ${word}`;
}

/** Words hold letters and digits only: nothing in them is a pattern. Index: SearchTerm (kind, term). */
function wordsFrom(word: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "id" FROM "SearchTerm" WHERE "kind" = 'word' AND "term" LIKE ${`${word}%`}`;
}

/** Index: SearchTerm (term) by trigrams. */
function numbersWith(digits: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "id" FROM "SearchTerm" WHERE "kind" = 'number' AND "term" LIKE ${`%${digits}%`}`;
}

/** Indexes: Contact (searchText) by trigrams, SearchTerm (kind, term). */
function ofContacts(word: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "SearchTerm"."id" FROM "Contact"
    JOIN "ContactNumber" ON "ContactNumber"."contactId" = "Contact"."id"
    JOIN "SearchTerm" ON "SearchTerm"."kind" = 'number'
      AND "SearchTerm"."term" = ltrim("ContactNumber"."number", '+')
    WHERE ${Prisma.join(matchingContacts(word), ' AND ')}`;
}

/** Index: SearchTerm (term) by trigrams; never all faxes, however many there are. */
function alike(word: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "id" FROM "SearchTerm"
    WHERE "kind" = 'word' AND "term" % ${word} AND similarity("term", ${word}) >= ${MIN_SIMILARITY}
    ORDER BY similarity("term", ${word}) DESC, "id" LIMIT ${MAX_READINGS}`;
}
