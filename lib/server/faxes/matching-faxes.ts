import { none, type CountFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { inOrder, type ListOrder } from './fax-cursor.ts';
import { anyOf, hasStatus, toOutcomeParts, type Parts } from './outcome-parts.ts';

/** Which faxes a list has. */
export interface FaxFilter {
  /** What they are read from, under the name and with the columns of "Fax" that a list filters by. */
  from: Prisma.Sql;
  /** Conditions on it. */
  parts: Parts;
}

/**
 * The faxes that the actor may see and that fit the query, but for its text and its place. Deleted
 * ones are there when they are asked for, to those who see any fax. Each code, or else each part of an
 * outcome, or else each status, is a list of its own: an index that begins with it has the newest of
 * one in order, not of several.
 */
export function matchingFaxes(actor: Actor, query: CountFaxesQuery): FaxFilter {
  const { from, conditions } = tagged(query);
  const always = [...conditions, ...visibleTo(actor), ...matching(query)];
  return { from, parts: listParts(query).map((part) => [...always, ...part]) };
}

function listParts({ status: statuses = [], code: codes = [], outcome }: CountFaxesQuery): Parts {
  const asked = [
    codes.map((code) => [hasCode(code)]),
    outcome ? toOutcomeParts(outcome, Prisma.sql`coalesce("statusCode", '')`) : [],
    statuses.map((status) => [hasStatus(status)]),
  ];
  const [led = [[]], ...others] = asked.filter(({ length }) => length > 0);
  const isDeletedAsked = outcome !== undefined || statuses.length > 0;
  const always = [...others.map(anyOf), ...(isDeletedAsked ? [] : [notDeleted])];
  return led.map((part) => [...always, ...part]);
}

function hasCode(code: string): Prisma.Sql {
  return code === none ? Prisma.sql`"statusCode" IS NULL` : Prisma.sql`"statusCode" = ${code}`;
}

/**
 * A list of a tag is read from the tag's own index, which has all that a list filters by, but no
 * text and no recipient: those are looked for in the faxes. Index: FaxTag (tagId, createdAt desc,
 * faxId desc, …).
 */
function tagged({ tag: tagIds = [], q, recipient }: CountFaxesQuery) {
  const [first] = tagIds;
  if (first === undefined || q || recipient)
    return { from: Prisma.sql`"Fax"`, conditions: tagIds.map(hasTag) };
  const ofTag = Prisma.sql`(SELECT "faxId" AS "id", * FROM "FaxTag") AS "Fax"`;
  const isFirst = Prisma.sql`"tagId" = ${first}::uuid`;
  return { from: ofTag, conditions: [isFirst, ...tagIds.slice(1).map(hasTag)] };
}

function hasTag(tagId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "FaxTag" AS other
    WHERE other."faxId" = "Fax"."id" AND other."tagId" = ${tagId}::uuid)`;
}

/** The same with one condition more. */
export function narrow(filter: FaxFilter, condition: Prisma.Sql): FaxFilter {
  return { ...filter, parts: filter.parts.map((part) => [...part, condition]) };
}

/** What is asked of each; an index has all of a place, and only the row has what a text is found in. */
const columns = {
  place: Prisma.sql`"id", "createdAt"`,
  placeAndText: Prisma.sql`"id", "createdAt", "terms", "recipient", "sender"`,
};

interface First {
  count: number;
  order: ListOrder;
  what?: keyof typeof columns;
}

/**
 * The first that fit, as a query. Index: Fax (createdAt desc, id desc), led by createdById, status,
 * statusCode, direction, sender or batchId where they filter, or of those with notes alone; of
 * several lists, the first of each are merged as they are read.
 */
export function firstOf(filter: FaxFilter, { count, order, what = 'place' }: First): Prisma.Sql {
  const first = Prisma.sql`${inOrder(order)} LIMIT ${count}`;
  const parts = toSelects(filter, what).map((part) => Prisma.sql`(${part} ${first})`);
  return parts.length === 1
    ? Prisma.join(parts)
    : Prisma.sql`${Prisma.join(parts, ' UNION ALL ')} ${first}`;
}

/** All that fit, in no order, as a query for their places. */
export function allOf(filter: FaxFilter): Prisma.Sql {
  return Prisma.join(toSelects(filter, 'place'), ' UNION ALL ');
}

function toSelects({ from, parts }: FaxFilter, what: keyof typeof columns): Prisma.Sql[] {
  return parts.map(
    (part) =>
      Prisma.sql`SELECT ${columns[what]} FROM ${from} WHERE ${Prisma.join([...part], ' AND ')}`,
  );
}

/**
 * IS TRUE, so that it is no condition of an index: PostgreSQL cuts no two bitmaps with each other that
 * share one, and reads all rows of one of two words instead.
 */
const notDeleted = Prisma.sql`("deletedAt" IS NULL) IS TRUE`;

function visibleTo(actor: Actor): Prisma.Sql[] {
  if (can(actor, 'fax:view:any')) return [];
  return [Prisma.sql`"createdById" = ${actor.userId}::uuid`, notDeleted];
}

/** Index: Attempt (faxId, number). */
const hasRetries = Prisma.sql`EXISTS (
  SELECT 1 FROM "Attempt" WHERE "faxId" = "Fax"."id" AND "number" > 1)`;

function matching(query: CountFaxesQuery) {
  const { direction, recipient, retried, batch, notes, from, to } = query;
  return [
    ...(direction ? [Prisma.sql`"direction" = ${direction}`] : []),
    ...ofWhom(query),
    ...(recipient ? [Prisma.sql`"recipient" = ${recipient}`] : []),
    ...(retried ? [hasRetries] : []),
    ...(batch ? [Prisma.sql`"batchId" = ${batch}::uuid`] : []),
    ...(notes ? [Prisma.sql`"hasNotes"`] : []),
    ...(from ? [Prisma.sql`"createdAt" >= ${new Date(from)}`] : []),
    ...(to ? [Prisma.sql`"createdAt" < ${new Date(to)}`] : []),
    ...withinHour(query),
  ];
}

function ofWhom({ user, sender }: CountFaxesQuery): Prisma.Sql[] {
  const isBy =
    user === none ? Prisma.sql`"createdById" IS NULL` : Prisma.sql`"createdById" = ${user}::uuid`;
  const isFrom = sender === none ? Prisma.sql`"sender" IS NULL` : Prisma.sql`"sender" = ${sender}`;
  return [...(user ? [isBy] : []), ...(sender ? [isFrom] : [])];
}

/** As the tallies have it, which count by hours of UTC. */
function withinHour({ hour, timeZone = 'UTC' }: CountFaxesQuery): Prisma.Sql[] {
  if (hour === undefined) return [];
  const begins = Prisma.sql`date_trunc('hour', "createdAt", 'UTC') AT TIME ZONE ${timeZone}`;
  return [Prisma.sql`extract(hour FROM ${begins}) = ${hour}`];
}
