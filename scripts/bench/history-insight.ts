import { escapeLiteral } from 'pg';
import { z } from 'zod';
import { Insight } from '#lib/shared/insight/insight.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import type { Facts } from './history-facts.ts';
import type { Asked } from './history-measure.ts';
import type { MeasuredCase } from './history-report.ts';

/** The query of `GET /api/insight`. */
type InsightSearch = Record<string, string>;

interface InsightCase extends MeasuredCase {
  queries: (facts: Facts) => InsightSearch[];
}

const year = { span: '12m' };
const kind = 'sum';

export const insightCases: readonly InsightCase[] = [
  { name: 'dashboard, 24 hours', kind, queries: () => [{ span: '24h' }] },
  { name: 'dashboard, 7 days', kind, queries: () => [{ span: '7d' }] },
  { name: 'dashboard, 30 days', kind, queries: () => [{ span: '30d' }] },
  { name: 'dashboard, 12 months', kind, queries: () => [year] },
  {
    ...{ name: 'dashboard, 12 months, line', kind },
    queries: ({ lines }) => lines.map((line) => ({ ...year, line })),
  },
  {
    ...{ name: 'dashboard, 12 months, person', kind },
    queries: ({ users }) => users.map((user) => ({ ...year, user })),
  },
  {
    ...{ name: 'dashboard, 12 months, line, person', kind },
    queries: ({ lines, users }) =>
      users.map((user, index) => ({ ...year, user, line: lines[index % lines.length] ?? '' })),
  },
];

const zone = { timeZone: 'America/New_York' };
const Sum = z.object({ faxes: z.coerce.number() });

/** @throws {Error} when the numbers are not those of the SQL by hand, or of the faxes themselves */
export async function measureInsight(
  { site, facts, clients }: Asked,
  asked: InsightCase,
  round: number,
) {
  const queries = asked.queries(facts);
  const query = queries[round % queries.length] ?? {};
  const before = await site.readSqlMs();
  const startedAt = performance.now();
  const response = await clients.support.request(
    `${apiPaths.insight}?${new URLSearchParams({ ...query, ...zone })}`,
  );
  const body: unknown = await response.json();
  const http = performance.now() - startedAt;
  const answered = await site.readSqlMs();
  const insight = Insight.parse(body);
  let faxes = 0;
  for (const text of writeByHand(insight, query)) {
    const { rows } = await site.sql.query(text);
    faxes ||= z
      .array(Sum)
      .parse(rows)
      .reduce((sum, row) => sum + row.faxes, 0);
  }
  const after = await site.readSqlMs();
  const { delivered, failed, other } = insight.total;
  const counted = delivered + failed + other;
  if (counted !== faxes || (round === 0 && counted !== (await countFaxes(site, insight, query))))
    throw new Error(`${asked.name}: ${counted} faxes are not those of the SQL by hand.`);
  return { http, sql: answered - before, byHand: after - answered };
}

/** The best SQL that we know by hand for the numbers, in order: counts, shares, destinations, names. */
function writeByHand({ from, to, unit }: Insight, { line, user }: InsightSearch): string[] {
  const within = (column: string) => `"${column}" >= '${from}' AND "${column}" < '${to}'`;
  const is = (column: string, value: string | undefined) =>
    value === undefined ? '' : ` AND "${column}" = ${escapeLiteral(value)}`;
  const whose = is('line', line) + is('person', user);
  const isByDay = unit === 'month' && user === undefined;
  const [table, column, of] = isByDay
    ? ['DayTally', 'day', is('line', line ?? '*')]
    : ['HourTally', 'hour', whose];
  const failed = `"status" IN ('failed', 'deleted')`;
  return [
    `SELECT date_trunc('${unit}', "${column}"), "status", "code", "took", sum("faxes") AS "faxes",
       sum("saved") FROM "${table}" WHERE ${within(column)}${of} GROUP BY 1, 2, 3, 4`,
    `SELECT "line", "person", extract(hour FROM "hour"), sum("faxes") AS "faxes" FROM "HourTally"
     WHERE ${failed} AND ${within('hour')}${whose} GROUP BY 1, 2, 3`,
    `SELECT "recipient", count(*) AS "faxes" FROM "Fax" WHERE ${failed} AND ${within('createdAt')}
     AND "direction" = 'outbound'${is('sender', line)}${is('createdById', user)}
     GROUP BY 1 ORDER BY 2 DESC LIMIT 10`,
    `SELECT "id", "name", 0 AS "faxes" FROM "User" ORDER BY "name", "id"`,
  ];
}

async function countFaxes(
  { sql }: Asked['site'],
  { from, to }: Insight,
  { line, user }: InsightSearch,
): Promise<number> {
  const { rows } = await sql.query(
    `SELECT count(*) AS "faxes" FROM "Fax" WHERE "direction" = 'outbound'
       AND "createdAt" >= $1 AND "createdAt" < $2
       AND ($3::text IS NULL OR "sender" = $3) AND ($4::uuid IS NULL OR "createdById" = $4)`,
    [from, to, line ?? null, user ?? null],
  );
  return Sum.parse(rows[0]).faxes;
}
