import type { FaxList } from '#lib/shared/faxes/answers.ts';
import type { ListFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { toCursor, type FaxPlace } from './fax-cursor.ts';
import { findFaxPage } from './find-fax-page.ts';
import { faxInclude, toFax } from './to-fax.ts';

interface ListFaxes {
  actor: Actor;
  input: ListFaxesQuery;
}

/**
 * A page of the faxes that the actor may see, newest first.
 * @throws {AppError} `invalid_input` for a cursor that is not one of ours
 */
export async function listFaxes({ actor, input }: ListFaxes): Promise<FaxList> {
  const places = await findFaxPage(actor, input);
  const hasMore = places.length > input.limit;
  const nearest = places.slice(0, input.limit);
  const isUpward = input.above !== undefined;
  const page = isUpward ? nearest.toReversed() : nearest;
  const rows = await db().fax.findMany({
    where: { id: { in: page.map(({ id }) => id) } },
    include: faxInclude,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    faxes: page.flatMap(({ id }) => byId.get(id) ?? []).map(toFax),
    nextCursor: toEnd(page.at(-1), isUpward || hasMore),
    previousCursor: toEnd(page[0], isUpward ? hasMore : input.cursor !== undefined),
  };
}

function toEnd(place: FaxPlace | undefined, hasMore: boolean): string | null {
  return place && hasMore ? toCursor(place) : null;
}
