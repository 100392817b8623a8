import type { ListFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { findFitting } from '../search/find-fitting.ts';
import { FaxPlaces, behind, parseCursor, type FaxPlace, type ListOrder } from './fax-cursor.ts';
import { firstOf, matchingFaxes, narrow, type FaxFilter } from './matching-faxes.ts';
import { searchFaxes } from './search-faxes.ts';

/**
 * The places of a page and of one fax more, if there is one, newest first; behind a place, or, to
 * come back, above it, nearest first. By keyset: no page shifts while new faxes come in.
 * @throws {AppError} `invalid_input` for a cursor that is not one of ours
 */
export async function findFaxPage(actor: Actor, query: ListFaxesQuery): Promise<FaxPlace[]> {
  const { q, above, cursor = above, limit } = query;
  const order = above === undefined ? 'down' : 'up';
  const count = limit + 1;
  const matching = matchingFaxes(actor, query);
  const filter = cursor ? narrow(matching, behind(parseCursor(cursor), order)) : matching;
  if (!q) return await findFirst(filter, count, order);
  const fitting = await findFitting(q);
  return 'faxId' in fitting
    ? await findFirst(narrow(filter, Prisma.sql`"id" = ${fitting.faxId}::uuid`), count, order)
    : await searchFaxes({ filter, ways: fitting.ways, count, order });
}

async function findFirst(filter: FaxFilter, count: number, order: ListOrder) {
  return FaxPlaces.parse(await db().$queryRaw(firstOf(filter, { count, order })));
}
