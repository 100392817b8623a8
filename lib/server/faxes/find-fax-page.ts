import { z } from 'zod';
import type { ListFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { findFitting } from '../search/find-fitting.ts';
import { behind, parseCursor, type FaxPlace } from './fax-cursor.ts';
import { matchingFaxes, narrow, newestOf, type FaxFilter } from './matching-faxes.ts';
import { searchNewest } from './search-newest.ts';

const Places = z.array(z.object({ id: z.string(), createdAt: z.date() }));

/**
 * The places of a page and of one fax more, if there is one, newest first, by keyset: no page
 * shifts while new faxes come in.
 * @throws {AppError} `invalid_input` for a cursor that is not one of ours
 */
export async function findFaxPage(actor: Actor, query: ListFaxesQuery): Promise<FaxPlace[]> {
  const filter = startAt(query, matchingFaxes(actor, query));
  const count = query.limit + 1;
  if (!query.q) return await findNewest(filter, count);
  const fitting = await findFitting(query.q);
  return 'faxId' in fitting
    ? await findNewest(narrow(filter, Prisma.sql`"id" = ${fitting.faxId}::uuid`), count)
    : await searchNewest(filter, fitting.ways, count);
}

function startAt({ cursor }: ListFaxesQuery, filter: FaxFilter): FaxFilter {
  return cursor === undefined ? filter : narrow(filter, behind(parseCursor(cursor)));
}

async function findNewest(filter: FaxFilter, count: number): Promise<FaxPlace[]> {
  return Places.parse(await db().$queryRaw(newestOf(filter, count)));
}
