import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrl, db, inTransaction } from '#lib/server/db.ts';
import { stateOf, withAttempts } from '#lib/server/faxes/attempt-row.ts';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import { indexFaxes } from '#lib/server/search/index-faxes.ts';
import { ApiClient } from '#lib/server/testing/api-client.ts';
import { startTestBench, type TestBench } from '#lib/server/testing/start-test-bench.ts';
import { FaxList } from '#lib/shared/faxes/answers.ts';
import { deriveFaxStatus, isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { seedHistory } from './seed-history.ts';

const FAXES = 4000;

let bench: TestBench;
let support: ApiClient;
let indexesBefore: string[];
const silent = () => undefined;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  indexesBefore = await listIndexes();
  await seedHistory({ faxes: FAXES, seed: 7, add: false }, silent);
});
afterAll(() => bench.stop());

async function listIndexes(): Promise<string[]> {
  return withClient(databaseUrl(), async (client) => {
    const { rows } = await client.query<{ indexdef: string }>(
      `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
    );
    return rows.map(({ indexdef }) => indexdef);
  });
}

const readFaxes = () =>
  db().fax.findMany({
    include: { ...withAttempts, events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
type SeededFax = Awaited<ReturnType<typeof readFaxes>>[number];

describe('a seeded history', () => {
  it('has as many faxes as were asked for, of every kind', async () => {
    const groups = await db().fax.groupBy({ by: ['status'], _count: true });
    expect(groups.reduce((sum, { _count }) => sum + _count, 0)).toBe(FAXES);
    const statuses = groups.map(({ status }) => status);
    for (const status of ['delivered', 'failed', 'cancelled', 'deleted'])
      expect(statuses).toContain(status);
    for (const where of [{ direction: 'inbound' }, { createdById: null }])
      expect(await db().fax.count({ where })).toBeGreaterThan(0);
  });

  it('says of each fax what its attempts and events say', async () => {
    for (const fax of await readFaxes()) {
      expect(toFacts(fax), fax.id).toEqual({ ...toColumns(fax), isTold: true });
    }
  });

  it('counts each number as often as it was faxed', async () => {
    const { _sum } = await db().faxedNumber.aggregate({ _sum: { faxes: true } });
    expect(_sum.faxes).toBe(await db().fax.count({ where: { direction: 'outbound' } }));
  });

  it('is found by the terms by which the server would find it', async () => {
    const faxes = await db().fax.findMany({ take: 200, orderBy: { id: 'desc' } });
    const ids = faxes.map(({ id }) => id);
    await inTransaction((tx) => indexFaxes(tx, ids));
    const indexed = await db().fax.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'desc' },
    });
    const sorted = (terms: number[]) => terms.toSorted((a, b) => a - b);
    expect(indexed.map(({ terms }) => sorted(terms))).toEqual(
      faxes.map(({ terms }) => sorted(terms)),
    );
    const response = await support.request(`/api/faxes?q=${faxes[0]?.recipient.slice(1)}`);
    const found = FaxList.parse(await response.json()).faxes.map(({ faxId }) => faxId);
    expect(found).toContain(faxes[0]?.id);
  });

  it('keeps every index, and room for new terms', async () => {
    expect(await listIndexes()).toEqual(indexesBefore);
    await support.sendFax('+12025550100', { title: 'Unheardof' });
    const [term] = await db().searchTerm.findMany({ where: { term: 'unheardof' } });
    expect(term).toBeDefined();
  });

  it('is added to faxes that are there only when that is asked for', async () => {
    await expect(seedHistory({ faxes: 10, seed: 7, add: false }, silent)).rejects.toThrow('--add');
    const before = await db().fax.count();
    await seedHistory({ faxes: 50, seed: 7, add: true }, silent);
    expect(await db().fax.count()).toBe(before + 50);
  });
});

function toColumns({ status, statusCode, isPartial }: SeededFax) {
  return { status, statusCode, isPartial };
}

/** What the columns of a fax should be, and whether its timeline tells the same story. */
function toFacts(fax: SeededFax) {
  const attempts = fax.attempts.map((attempt) => ({ ...attempt, state: stateOf(attempt) }));
  return { ...deriveFaxStatus({ ...fax, attempts }), isTold: isTold(fax) };
}

function isTold({ createdAt, deletedAt, cancelledAt, nextAttemptAt, attempts, events }: SeededFax) {
  const of = (type: string) => events.filter((event) => event.type === type);
  const isOwn = events[0]?.type === 'created';
  const plans = of('retry_planned').map((event) => event.nextAttemptAt?.getTime());
  const starts = attempts.map(({ askedAt }) => askedAt.getTime());
  const planned = [...starts.slice(1), ...(nextAttemptAt ? [nextAttemptAt.getTime()] : [])];
  const open = attempts.filter((attempt) => isOpenAttempt(stateOf(attempt)));
  return [
    isOwn ? +(events[0]?.at ?? 0) === +createdAt : events[0]?.type === 'imported',
    !isOwn || of('attempt_started').length === attempts.length,
    plans.join() === planned.join(),
    open.every((attempt) => attempt === attempts.at(-1) && attempt.nextPollAt !== null),
    attempts.every((attempt) => open.includes(attempt) === (attempt.endedAt === null)),
    of('deleted').length === (deletedAt ? 1 : 0),
    of('stopped').length === (cancelledAt ? 1 : 0),
    attempts.every(({ number, transmissions }) =>
      transmissions.every(({ statusCode }) => !isOwn || tells(events, number, statusCode)),
    ),
  ].every(Boolean);
}

function tells(events: SeededFax['events'], attemptNumber: number, statusCode: string): boolean {
  const last = events.findLast(
    (event) => event.type === 'transmission_changed' && event.attemptNumber === attemptNumber,
  );
  return last?.statusCode === statusCode;
}
