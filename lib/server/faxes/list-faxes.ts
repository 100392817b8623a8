import type { FaxList } from '#lib/shared/faxes/answers.ts';
import type { ListFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { toCursor } from './fax-cursor.ts';
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
  const page = places.slice(0, input.limit);
  const rows = await db().fax.findMany({
    where: { id: { in: page.map(({ id }) => id) } },
    include: faxInclude,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const last = page.at(-1);
  return {
    faxes: page.flatMap(({ id }) => byId.get(id) ?? []).map(toFax),
    nextCursor: last && places.length > input.limit ? toCursor(last) : null,
  };
}
