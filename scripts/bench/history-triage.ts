import { z } from 'zod';
import { CaseGroupList } from '#lib/shared/cases/fax-case.ts';
import { caseCauses } from '#lib/shared/cases/case-cause.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { inTurns, type Asked } from './history-measure.ts';
import type { MeasuredCase } from './history-report.ts';
import type { Site } from './history-site.ts';

/** Open cases to faxes: more than any office leaves undone. */
const OPEN_SHARE = 0.05;

/** The groups alone, in one reading of the open cases; what each cause has in all is in them. */
const byHand = `SELECT "cause", "destination", count(*), min("openedAt"), max("openedAt")
  FROM "FaxCase" WHERE "state" = 'open' GROUP BY "cause", "destination"
  ORDER BY count(*) DESC, max("openedAt") DESC, "destination" LIMIT 201`;

/** The groups of the triage queue, which grows with the history here: one fax in twenty is open. */
export const triageCase: MeasuredCase = { name: 'triage groups', kind: 'sum' };

export async function measureTriage({ site, clients }: Asked, round: number) {
  const answered = async () => {
    const startedAt = performance.now();
    const response = await clients.support.request(`${apiPaths.caseGroups}?view=all`);
    CaseGroupList.parse(await response.json());
    return performance.now() - startedAt;
  };
  const [ours, theirs] = await inTurns(site, round, answered, () => site.sql.query(byHand));
  return { http: ours.result, sql: ours.sqlMs, byHand: theirs.sqlMs };
}

const Count = z.tuple([z.object({ open: z.number() })]);

/**
 * Opens cases of the newest faxes beside those that a seeded history has, unless an earlier run did.
 * A number fails for one cause, as most do.
 */
export async function openCases({ sql, faxes }: Site): Promise<void> {
  const wanted = Math.round(faxes * OPEN_SHARE);
  const { rows } = await sql.query(
    `SELECT count(*)::int AS "open" FROM "FaxCase" WHERE "state" = 'open'`,
  );
  if (Count.parse(rows)[0].open >= wanted / 2) return;
  await sql.query(
    `INSERT INTO "FaxCase" ("id", "faxId", "cause", "destination", "state", "openedAt", "attempts")
     SELECT gen_random_uuid(), "id",
       ($1::text[])[1 + abs(hashtext("recipient")::bigint) % cardinality($1::text[])], "recipient", 'open', "createdAt", 1
     FROM "Fax" WHERE "direction" = 'outbound' ORDER BY "createdAt" DESC LIMIT $2
     ON CONFLICT ("faxId") DO NOTHING`,
    [caseCauses, wanted],
  );
  await sql.query('VACUUM (ANALYZE) "FaxCase"');
}
