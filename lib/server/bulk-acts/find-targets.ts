import type { BulkTarget } from '#lib/shared/bulk-acts/bulk-act.ts';
import { CountFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { behind, FaxPlaces, parseCursor, toCursor, type FaxPlace } from '../faxes/fax-cursor.ts';
import { findFaxPage } from '../faxes/find-fax-page.ts';
import { firstOf, matchingFaxes, narrow, type FaxFilter } from '../faxes/matching-faxes.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** Rows that are looked up at a time. */
const PAGE = 100;

/**
 * The next faxes behind a place, newest first; none when all are through. What came in after the act
 * began is not among them: an import is older than its id, which tells when it came.
 */
export async function findTargets(
  actor: Actor,
  target: BulkTarget,
  place: FaxPlace | null,
): Promise<FaxPlace[]> {
  if ('ids' in target) {
    const chosen = ofChosen(actor, target.ids);
    const filter = place ? narrow(chosen, behind(place, 'down')) : chosen;
    return FaxPlaces.parse(await db().$queryRaw(firstOf(filter, { count: PAGE, order: 'down' })));
  }
  const upTo = parseCursor(target.upTo);
  const query = CountFaxesQuery.parse(target.view);
  const places = await findFaxPage(actor, {
    ...query,
    cursor: toCursor(place ?? upTo),
    limit: PAGE,
  });
  const known = places.filter(({ id }) => id <= upTo.id);
  const last = places.at(-1);
  // A page of newcomers alone is not the end of the list.
  return known.length === 0 && last ? await findTargets(actor, target, last) : known;
}

/** Those of the chosen faxes that the actor may see. Index: Fax (id). */
export function ofChosen(actor: Actor, ids: readonly string[]): FaxFilter {
  return narrow(matchingFaxes(actor, {}), Prisma.sql`"id" = ANY(${[...ids]}::uuid[])`);
}
