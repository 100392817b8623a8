import type { ListCasesQuery } from '#lib/shared/cases/case-inputs.ts';
import type { CaseList } from '#lib/shared/cases/fax-case.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { FaxPlaces, parseCursor, toCursor } from '../faxes/fax-cursor.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { caseInclude, toCase } from './case-row.ts';
import { matchingCases } from './matching-cases.ts';

interface ListCases {
  actor: Actor;
  input: ListCasesQuery;
}

/**
 * A page of the open cases of a group, the longest waiting first, by keyset.
 * Index: FaxCase (state, cause, [destination,] openedAt, id).
 * @throws {AppError} `forbidden`, `invalid_input` for a cursor that is not one of ours
 */
export async function listCases({ actor, input }: ListCases): Promise<CaseList> {
  requirePermission(actor, 'case:handle');
  // Its age in the queue stands where a fax's age stands in the list of faxes.
  const places = FaxPlaces.parse(
    await db().$queryRaw`
      SELECT "id", "openedAt" AS "createdAt" FROM "FaxCase"
      WHERE ${matchingCases(actor, input)} AND ${behind(input.cursor)}
      ORDER BY "openedAt", "id" LIMIT ${input.limit + 1}`,
  );
  const page = places.slice(0, input.limit);
  const rows = await db().faxCase.findMany({
    where: { id: { in: page.map(({ id }) => id) } },
    include: caseInclude,
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
  });
  const last = page.at(-1);
  return {
    cases: rows.map(toCase),
    nextCursor: last && places.length > input.limit ? toCursor(last) : null,
  };
}

function behind(cursor: string | undefined): Prisma.Sql {
  if (cursor === undefined) return Prisma.sql`true`;
  const { createdAt, id } = parseCursor(cursor);
  return Prisma.sql`("openedAt", "id") > (${createdAt}, ${id}::uuid)`;
}
