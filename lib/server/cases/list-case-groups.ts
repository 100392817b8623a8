import { z } from 'zod';
import type { ListCaseGroupsQuery } from '#lib/shared/cases/case-inputs.ts';
import { CauseCount, type CaseGroup, type CaseGroupList } from '#lib/shared/cases/fax-case.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { CauseColumn } from './case-brief-row.ts';
import { matchingCases } from './matching-cases.ts';

interface ListCaseGroups {
  actor: Actor;
  input: ListCaseGroupsQuery;
}

/** Nobody works down more at a time; every cause is counted whole. */
const SHOWN = 200;

const Group = z.object({
  cause: CauseColumn,
  destination: z.string(),
  cases: z.number(),
  since: z.date(),
  newest: z.date(),
});
const Rows = z.array(z.union([Group, CauseCount]));

/**
 * The open cases grouped by cause and destination, the largest groups first. Only open cases are
 * read, once: what a cause has in all is added up from its groups.
 * Index: FaxCase (state, cause, destination, openedAt, id).
 * @throws {AppError} `forbidden`
 */
export async function listCaseGroups({ actor, input }: ListCaseGroups): Promise<CaseGroupList> {
  requirePermission(actor, 'case:handle');
  const rows = Rows.parse(
    await db().$queryRaw`
      WITH "grouped" AS MATERIALIZED (
        SELECT "cause", "destination", count(*)::int AS "cases", min("openedAt") AS "since",
          max("openedAt") AS "newest"
        FROM "FaxCase" WHERE ${matchingCases(actor, input)} GROUP BY "cause", "destination")
      (SELECT *, NULL::int AS "destinations" FROM "grouped"
        ORDER BY "cases" DESC, "newest" DESC, "destination" LIMIT ${SHOWN + 1})
      UNION ALL
      SELECT "cause", NULL, sum("cases")::int, NULL, NULL, count(*)::int
      FROM "grouped" GROUP BY "cause"`,
  );
  const listed = rows.flatMap((row) => ('since' in row ? [row] : []));
  const names = await findNames(listed.map(({ destination }) => destination));
  const groups = listed.slice(0, SHOWN).map(({ since, newest, ...group }): CaseGroup => ({
    ...group,
    contact: names.get(group.destination) ?? null,
    since: since.toISOString(),
    newestAt: newest.toISOString(),
  }));
  const causes = rows.flatMap((row) => ('destinations' in row ? [row] : []));
  return { causes, groups, hasMore: listed.length > SHOWN };
}

/** A contact of each number, where there is one. Index: ContactNumber (number). */
async function findNames(numbers: string[]): Promise<Map<string, string>> {
  const rows = await db().contactNumber.findMany({
    where: { number: { in: numbers } },
    orderBy: { contactId: 'desc' },
    select: { number: true, contact: { select: { name: true } } },
  });
  return new Map(rows.map(({ number, contact }) => [number, contact.name]));
}
