import type { CountFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { inOrder, type ListOrder } from './fax-cursor.ts';

/** Conditions on "Fax", as lists of which one has to hold whole; no fax fits two of them. */
export type FaxFilter = readonly (readonly Prisma.Sql[])[];

/**
 * The faxes that the actor may see and that fit the query, but for its text and its place. Deleted
 * ones are there when they are asked for, to those who see any fax. Each code, or else each status,
 * is a list of its own: an index that begins with it has the newest of one in order, not of several.
 */
export function matchingFaxes(actor: Actor, query: CountFaxesQuery): FaxFilter {
  const always = [...visibleTo(actor), ...matching(query)];
  const { status: statuses = [], code: codes = [] } = query;
  if (codes.length > 0) {
    const shown = statuses.length > 0 ? Prisma.sql`"status" = ANY(${statuses})` : notDeleted;
    return codes.map((code) => [...always, shown, Prisma.sql`"statusCode" = ${code}`]);
  }
  if (statuses.length === 0) return [[...always, notDeleted]];
  return statuses.map((status) => [...always, Prisma.sql`"status" = ${status}`]);
}

/** The same with one condition more. */
export function narrow(filter: FaxFilter, condition: Prisma.Sql): FaxFilter {
  return filter.map((conditions) => [...conditions, condition]);
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
 * statusCode, direction, sender or batchId where they filter; of several lists, the first of each
 * are merged as they are read.
 */
export function firstOf(filter: FaxFilter, { count, order, what = 'place' }: First): Prisma.Sql {
  const first = Prisma.sql`${inOrder(order)} LIMIT ${count}`;
  const parts = filter.map((conditions) => Prisma.sql`(${toSelect(conditions, what)} ${first})`);
  return parts.length === 1
    ? Prisma.join(parts)
    : Prisma.sql`${Prisma.join(parts, ' UNION ALL ')} ${first}`;
}

/** All that fit, in no order, as a query for their places. */
export function allOf(filter: FaxFilter): Prisma.Sql {
  return Prisma.join(
    filter.map((conditions) => toSelect(conditions, 'place')),
    ' UNION ALL ',
  );
}

function toSelect(conditions: readonly Prisma.Sql[], what: keyof typeof columns): Prisma.Sql {
  return Prisma.sql`
    SELECT ${columns[what]} FROM "Fax" WHERE ${Prisma.join([...conditions], ' AND ')}`;
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
  const { direction, user, sender, recipient, retried, batch, from, to } = query;
  return [
    ...(direction ? [Prisma.sql`"direction" = ${direction}`] : []),
    ...(user ? [Prisma.sql`"createdById" = ${user}::uuid`] : []),
    ...(sender ? [Prisma.sql`"sender" = ${sender}`] : []),
    ...(recipient ? [Prisma.sql`"recipient" = ${recipient}`] : []),
    ...(retried ? [hasRetries] : []),
    ...(batch ? [Prisma.sql`"batchId" = ${batch}::uuid`] : []),
    ...(from ? [Prisma.sql`"createdAt" >= ${new Date(from)}`] : []),
    ...(to ? [Prisma.sql`"createdAt" < ${new Date(to)}`] : []),
  ];
}
