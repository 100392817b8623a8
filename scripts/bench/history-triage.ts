import { z } from 'zod';
import { CaseGroupList } from '#lib/shared/cases/fax-case.ts';
import { caseCauses } from '#lib/shared/cases/case-cause.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import type { Asked, Times } from './history-measure.ts';
import { toLines } from './history-report.ts';
import type { Site } from './history-site.ts';

type Report = (line: string) => void;

const ROUNDS = 30;
const WARM_UP_ROUNDS = 5;
/** Open cases to faxes: more than any office leaves undone. */
const OPEN_SHARE = 0.05;
const MAX_HTTP_MS = 150;

/** The groups alone, in one reading of the open cases; what each cause has in all is in them. */
const byHand = `SELECT "cause", "destination", count(*), min("openedAt"), max("openedAt")
  FROM "FaxCase" WHERE "state" = 'open' GROUP BY "cause", "destination"
  ORDER BY count(*) DESC, max("openedAt") DESC, "destination" LIMIT 201`;

/** The groups of the triage queue, which grows with the history here: one fax in twenty is open. */
export async function benchTriage(sites: readonly Asked[], report: Report): Promise<void> {
  for (const { site } of sites) await openCases(site);
  const measured = sites.map((asked) => ({
    ...{ asked, faxes: asked.site.faxes },
    times: noTimes(),
  }));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1)
    for (const { asked, times } of measured) await measureOnce(asked, round < 0 ? null : times);
  for (const line of toLines({ name: 'triage groups', kind: 'insight' }, measured)) report(line);
  for (const { faxes, times } of measured) tellMiss(faxes, times, report);
}

const noTimes = (): Times => ({ http: [], sql: [], byHand: [] });

function tellMiss(faxes: number, { http }: Times, report: Report): void {
  const p95 = http.toSorted((a, b) => a - b)[Math.floor(http.length * 0.95)] ?? 0;
  if (p95 > MAX_HTTP_MS)
    report(`  triage groups at ${faxes}: ${p95.toFixed(0)} ms (at most ${MAX_HTTP_MS})`);
}

/** @param times where it is kept; nowhere while warming up */
async function measureOnce({ site, clients }: Asked, times: Times | null): Promise<void> {
  const before = await site.readSqlMs();
  const startedAt = performance.now();
  const response = await clients.support.request(`${apiPaths.caseGroups}?view=all`);
  CaseGroupList.parse(await response.json());
  const http = performance.now() - startedAt;
  const answered = await site.readSqlMs();
  await site.sql.query(byHand);
  const after = await site.readSqlMs();
  times?.http.push(http);
  times?.sql.push(answered - before);
  times?.byHand.push(after - answered);
}

const Count = z.tuple([z.object({ open: z.number() })]);

/** Opens cases of the newest faxes, unless an earlier run did. */
async function openCases({ sql, faxes }: Site): Promise<void> {
  const { rows } = await sql.query(`SELECT count(*)::int AS "open" FROM "FaxCase"`);
  if (Count.parse(rows)[0].open > 0) return;
  await sql.query(
    `INSERT INTO "FaxCase" ("id", "faxId", "cause", "destination", "state", "openedAt", "attempts")
     SELECT gen_random_uuid(), "id", ($1::text[])[1 + floor(random() * cardinality($1::text[]))::int],
       "recipient", 'open', "createdAt", 1
     FROM "Fax" WHERE "direction" = 'outbound' ORDER BY "createdAt" DESC LIMIT $2`,
    [caseCauses, Math.round(faxes * OPEN_SHARE)],
  );
  await sql.query('ANALYZE "FaxCase"');
}
