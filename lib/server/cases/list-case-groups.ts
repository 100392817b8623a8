import { z } from 'zod';
import type { CaseFilter } from '#lib/shared/cases/case-inputs.ts';
import { CauseCount, type CaseGroup, type CaseGroupList } from '#lib/shared/cases/fax-case.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { CauseColumn } from './case-brief-row.ts';
import { matchingCases } from './matching-cases.ts';

interface ListCaseGroups {
  actor: Actor;
  input: CaseFilter;
}

/** Nobody works down more at a time; every cause is counted whole. */
const SHOWN = 200;

const Groups = z.array(
  z.object({
    cause: CauseColumn,
    destination: z.string(),
    cases: z.number(),
    since: z.date(),
    newest: z.date(),
  }),
);
const Causes = z.array(CauseCount);

/**
 * The open cases grouped by cause and destination, the largest groups first. Only open cases are
 * counted. Index: FaxCase (state, cause, destination, openedAt, id).
 * @throws {AppError} `forbidden`
 */
export async function listCaseGroups({ actor, input }: ListCaseGroups): Promise<CaseGroupList> {
  requirePermission(actor, 'case:handle');
  const rows = Groups.parse(
    await db().$queryRaw`
      SELECT "cause", "destination", count(*)::int AS "cases", min("openedAt") AS "since",
        max("openedAt") AS "newest"
      FROM "FaxCase" WHERE ${matchingCases(actor, input)}
      GROUP BY "cause", "destination"
      ORDER BY count(*) DESC, max("openedAt") DESC, "destination" LIMIT ${SHOWN + 1}`,
  );
  const causes = Causes.parse(
    await db().$queryRaw`
      SELECT "cause", count(*)::int AS "cases", count(DISTINCT "destination")::int AS "destinations"
      FROM "FaxCase" WHERE ${matchingCases(actor, { view: input.view })} GROUP BY "cause"`,
  );
  const names = await findNames(rows.map(({ destination }) => destination));
  const groups = rows.slice(0, SHOWN).map(({ since, newest, ...group }): CaseGroup => ({
    ...group,
    contact: names.get(group.destination) ?? null,
    since: since.toISOString(),
    newestAt: newest.toISOString(),
  }));
  return { causes, groups, hasMore: rows.length > SHOWN };
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
