import { canOnFax, type Actor, type FaxVerb } from '#lib/shared/permissions.ts';
import type { ExportFaxesQuery } from '#lib/shared/fax-exports/export-faxes-query.ts';
import { db } from '../db.ts';
import { toCursor } from '../faxes/fax-cursor.ts';
import { findFaxPage } from '../faxes/find-fax-page.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** Rows in memory at a time, however many there are. */
const PAGE = 500;

/** What an export says of a fax. */
const included = {
  createdBy: { select: { name: true } },
  batch: { select: { name: true } },
  tags: { select: { tag: { select: { name: true } } }, orderBy: { tag: { nameKey: 'asc' } } },
  attempts: { select: { providerFaxId: true }, orderBy: { number: 'asc' } },
  print: { select: { pages: true } },
} as const satisfies Prisma.FaxInclude;

export type ExportedFax = Prisma.FaxGetPayload<{ include: typeof included }>;

/**
 * The faxes of an export that the actor may do this with, newest first, a page at a time. Faxes that
 * come in meanwhile are not among them; whoever stops reading ends it.
 */
export async function* walkFaxes(
  actor: Actor,
  verb: FaxVerb,
  query: ExportFaxesQuery,
): AsyncGenerator<ExportedFax[]> {
  for await (const ids of walkIds(actor, query)) {
    const rows = await db().fax.findMany({
      where: { id: { in: ids } },
      include: included,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    const allowed = rows.filter((row) => canOnFax(actor, verb, { ownerId: row.createdById }));
    if (allowed.length > 0) yield allowed;
  }
}

async function* walkIds(actor: Actor, query: ExportFaxesQuery): AsyncGenerator<string[]> {
  const { ids, ...filter } = query;
  if (ids) return yield ids;
  for (let cursor: string | undefined; ;) {
    const places = await findFaxPage(actor, { ...filter, cursor, limit: PAGE });
    const page = places.slice(0, PAGE);
    yield page.map(({ id }) => id);
    const last = page.at(-1);
    if (!last || places.length <= PAGE) return;
    cursor = toCursor(last);
  }
}
