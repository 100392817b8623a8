import { escapeLiteral } from 'pg';
import { parseCursor } from '#lib/server/faxes/fax-cursor.ts';
import { slips, type HistoryCase, type ListQuery } from './history-cases.ts';

/** A page and one more, as the server reads. */
const COUNT = 51;

/**
 * The best SQL that we know by hand for a page of the list, from what was typed on. `ownerId` limits
 * it to a person's own.
 */
export function writeByHand(
  way: HistoryCase['way'],
  query: ListQuery,
  ownerId: string | null,
): string {
  const always = [
    ...toConditions(way, query),
    ...(ownerId ? [`"createdById" = '${ownerId}'`] : []),
  ];
  const statuses = query.status?.split(',') ?? [null];
  // An index has the newest of one status in order, not of several.
  const parts = statuses.map((status) => {
    const own = status === null ? `"deletedAt" IS NULL` : `"status" = ${escapeLiteral(status)}`;
    const where = [...always, own].join(' AND ');
    const from = query.tag === undefined ? `"Fax"` : toTagged(query.tag);
    return `(SELECT * FROM ${from} WHERE ${where} ${way === 'walk' ? newest : ''})`;
  });
  return way === 'walk' && parts.length === 1
    ? parts.join('')
    : `WITH fitting AS MATERIALIZED (${parts.join(' UNION ALL ')}) SELECT * FROM fitting ${newest}`;
}

/** The tag's own rows have all that a list filters by. */
function toTagged(tag: string): string {
  const ofTag = `SELECT "faxId" AS "id", * FROM "FaxTag" WHERE "tagId" = ${escapeLiteral(tag)}`;
  return `(${ofTag}) AS tagged`;
}

/** What the answer tells of each fax beside its row. */
export const details = [
  `SELECT * FROM "Attempt" WHERE "faxId" = ANY($1)`,
  `SELECT "Transmission".* FROM "Transmission" JOIN "Attempt" ON "Attempt"."id" = "attemptId"
   WHERE "faxId" = ANY($1)`,
  `SELECT * FROM "FaxDocument" JOIN "Document" ON "Document"."id" = "documentId"
   WHERE "faxId" = ANY($1)`,
  `SELECT "Fax"."id", "User"."name", "Batch"."name" AS "batch", "Document"."bytes"
   FROM "Fax" LEFT JOIN "User" ON "User"."id" = "Fax"."createdById"
   LEFT JOIN "Batch" ON "Batch"."id" = "Fax"."batchId"
   LEFT JOIN "Document" ON "Document"."id" = "Fax"."printId"
   WHERE "Fax"."id" = ANY($1)`,
  `SELECT * FROM "FaxTag" JOIN "Tag" ON "Tag"."id" = "tagId" WHERE "faxId" = ANY($1)`,
];

const newest = `ORDER BY "createdAt" DESC, "id" DESC LIMIT ${COUNT}`;

function toConditions(
  way: HistoryCase['way'],
  { cursor, from, to, code, direction, user, sender, batch, notes, q }: ListQuery,
) {
  const is = (column: string, value: string | undefined) =>
    value === undefined ? [] : [`"${column}" = ${escapeLiteral(value)}`];
  return [
    ...is('statusCode', code),
    ...is('direction', direction),
    ...is('createdById', user),
    ...is('sender', sender),
    ...is('batchId', batch),
    ...(notes === undefined ? [] : [`"hasNotes"`]),
    ...(from === undefined ? [] : [`"createdAt" >= ${escapeLiteral(from)}`]),
    ...(to === undefined ? [] : [`"createdAt" < ${escapeLiteral(to)}`]),
    ...(cursor === undefined ? [] : [toBehind(cursor)]),
    ...(q === undefined ? [] : q.split(' ').map((word) => fits(word, way))),
  ];
}

/** The index on terms has no order: who walks the list must not be led to it. */
function fits(word: string, way: HistoryCase['way']): string {
  const terms = way === 'walk' ? `coalesce("terms", '{}')` : `"terms"`;
  const hasTerm = `${terms} && ARRAY(${toTerms(word)})`;
  if (word.length < 3 || /\d/.test(word) || slips.has(word)) return hasTerm;
  const isTheirs = (number: string) => `"${number}" = ANY(ARRAY(${toNumbers(word)}))`;
  return `(${hasTerm} OR ${isTheirs('recipient')} OR ${isTheirs('sender')})`;
}

function toBehind(cursor: string): string {
  const { createdAt, id } = parseCursor(cursor);
  return `("createdAt", "id") < ('${createdAt.toISOString()}', '${id}')`;
}

function toTerms(word: string): string {
  const term = `SELECT "SearchTerm"."id" FROM "SearchTerm"`;
  if (word.length < 3) return `${term} WHERE "kind" = 'start' AND "term" = '${word}'`;
  const words = `${term} WHERE "kind" = 'word' AND "term" LIKE '${word}%'`;
  if (/^\d+$/.test(word))
    return `${words} UNION ALL ${term} WHERE "kind" = 'number' AND "term" LIKE '%${word}%'`;
  return slips.has(word)
    ? `${term} WHERE "kind" = 'word' AND "term" % '${word}'
       AND similarity("term", '${word}') >= 0.4
       ORDER BY similarity("term", '${word}') DESC, "id" LIMIT 10`
    : words;
}

function toNumbers(word: string): string {
  return `SELECT "number" FROM "Contact" JOIN "ContactNumber" ON "contactId" = "Contact"."id"
    WHERE "searchText" LIKE '% ${word}%'`;
}
