import { z } from 'zod';
import { FaxList } from '#lib/shared/faxes/answers.ts';
import { ApiClient } from '#lib/server/testing/api-client.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { details, writeByHand } from './history-by-hand.ts';
import type { HistoryCase, ListQuery } from './history-cases.ts';
import { readFacts, type Facts } from './history-facts.ts';
import type { Site } from './history-site.ts';

/** Of a twentieth of few, chance is the larger part. */
const ROUNDS = 160;
/** Connect, compile, and read pages of the disk that a busy server would have in memory. */
const WARM_UP_ROUNDS = 20;

/** Milliseconds, one of each round. */
export interface Times {
  http: number[];
  /** What PostgreSQL spent on that answer, the session's look-up included. */
  sql: number[];
  /** What it spent on the SQL by hand for the same rows. */
  byHand: number[];
  /** How many faxes a page had; nothing for what is no page. */
  rows: number[];
}

/** A site and what is asked of it. */
export interface Asked {
  site: Site;
  facts: Facts;
  clients: Record<'staff' | 'support', ApiClient>;
  staffId: string;
}

const Id = z.object({ id: z.string() });
const Ids = z.array(Id);

export async function prepareAsked(site: Site): Promise<Asked> {
  const { sql, server } = site;
  const { rows } = await sql.query(
    `SELECT "id" FROM "User" WHERE "email" = 'staff@faxdesk.example'`,
  );
  return {
    site,
    facts: await readFacts(site),
    clients: {
      staff: new ApiClient(server.url, server.cookie),
      support: new ApiClient(server.url, await server.signInAs('support')),
    },
    staffId: Id.parse(rows[0]).id,
  };
}

/** Milliseconds of one answer, its SQL, and the SQL by hand; of a page how many faxes it had. */
type Once = Record<'http' | 'sql' | 'byHand', number> & { rows?: number };

/** One case at all sites in turns, so that a machine whose speed drifts is the same for all. */
export async function measureCase(
  sites: readonly Asked[],
  measure: (site: Asked, round: number) => Promise<Once>,
): Promise<Times[]> {
  const times = sites.map((): Times => ({ http: [], sql: [], byHand: [], rows: [] }));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    for (const [index, site] of sites.entries()) {
      const { http, sql, byHand, rows } = await measure(site, round + WARM_UP_ROUNDS);
      if (round < 0) continue;
      times[index]?.http.push(http);
      times[index]?.sql.push(sql);
      times[index]?.byHand.push(byHand);
      if (rows !== undefined) times[index]?.rows.push(rows);
    }
  }
  return times;
}

/** A page of the list. @throws {Error} when the answer has other faxes than the SQL by hand */
export async function measureList(
  { site, facts, clients, staffId }: Asked,
  asked: HistoryCase,
  round: number,
): Promise<Once> {
  const queries = asked.queries(facts);
  const query = queries[round % queries.length] ?? {};
  const answered = async () => {
    const startedAt = performance.now();
    const response = await clients[asked.role ?? 'support'].request(toPath(query));
    const body: unknown = await response.json();
    return { http: performance.now() - startedAt, body };
  };
  const byHand = async () => {
    const text = writeByHand(asked.way, query, asked.role === 'staff' ? staffId : null);
    const rows = Ids.parse((await site.sql.query(text)).rows);
    for (const detail of details) await site.sql.query(detail, [rows.map(({ id }) => id)]);
    return rows;
  };
  // Whoever had a query first has it second the next time.
  const turn = round + Math.floor(round / queries.length);
  const [ours, theirs] = await inTurns(site, turn, answered, byHand);
  const list = FaxList.parse(ours.result.body);
  requireSame(list, theirs.result, query);
  const { http } = ours.result;
  return { http, sql: ours.sqlMs, byHand: theirs.sqlMs, rows: list.faxes.length };
}

/**
 * Both, with what PostgreSQL spent on each, the second one first every other time: who comes second
 * finds in memory what the first had to read.
 */
export async function inTurns<A, B>(
  { readSqlMs }: Site,
  turn: number,
  first: () => Promise<A>,
  second: () => Promise<B>,
) {
  const timed = async <Result>(run: () => Promise<Result>) => {
    const before = await readSqlMs();
    const result = await run();
    return { result, sqlMs: (await readSqlMs()) - before };
  };
  if (turn % 2 === 0) return [await timed(first), await timed(second)] as const;
  const later = await timed(second);
  return [await timed(first), later] as const;
}

export function toPath(query: ListQuery): string {
  return `${apiPaths.faxes}?${new URLSearchParams(query)}`;
}

function requireSame(list: FaxList, rows: readonly { id: string }[], query: ListQuery): void {
  const answered = list.faxes.map(({ faxId }) => faxId).join();
  const expected = rows.slice(0, list.faxes.length === 50 ? 50 : undefined);
  if (answered !== expected.map(({ id }) => id).join())
    throw new Error(`The answer to ${toPath(query)} has other faxes than the SQL by hand.`);
}
