import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, inTransaction } from '../db.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { clearHistory } from '../testing/clear-history.ts';
import { deliverFax, failFax } from '../testing/make-tried-fax.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { keepTallies } from './keep-tallies.ts';
import { tallyHours } from './tally-hours.ts';

const HOUR_MS = 60 * 60_000;

let bench: TestBench;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
});
afterAll(() => bench.stop());
beforeEach(clearHistory);

/** The sum of the office, by status. */
async function sumByStatus() {
  const sums = await db().dayTally.groupBy({
    by: 'status',
    where: { line: '*' },
    _sum: { faxes: true },
  });
  return Object.fromEntries(sums.map(({ status, _sum }) => [status, _sum.faxes]));
}

/** What another database of the cluster has under way holds back what came after it, until a next time. */
async function expectSums(sums: Record<string, number>): Promise<void> {
  await vi.waitFor(
    async () => {
      await keepTallies();
      expect(await sumByStatus()).toEqual(sums);
    },
    { timeout: 20_000, interval: 200 },
  );
}

const readTallies = () =>
  db().hourTally.findMany({
    orderBy: ['hour', 'line', 'person', 'status', 'code', 'took'].map((key) => ({ [key]: 'asc' })),
  });

describe('the tallies', () => {
  it('say the same however often an hour is counted', async () => {
    await deliverFax();
    await failFax();
    await keepTallies();
    const before = await readTallies();
    expect(before.length).toBeGreaterThan(0);
    const hours = before.map(({ hour }) => hour);
    await inTransaction((tx) => tallyHours(tx, hours));
    await db().tallyProgress.deleteMany();
    await keepTallies();
    expect(await readTallies()).toEqual(before);
  });

  it('notice a late change of an old fax', async () => {
    const faxId = await failFax({ ageMs: 20 * 24 * HOUR_MS });
    await expectSums({ failed: 1 });
    await changeFax(faxId, async (tx) => {
      await tx.attempt.updateMany({ where: { faxId }, data: { state: 'delivered' } });
      await tx.transmission.updateMany({ data: { statusCode: 'success' } });
      await recordEvent(tx, { faxId, type: 'transmission_changed', cause: { kind: 'poll' } });
    });
    await expectSums({ delivered: 1 });
  });

  it('are whole after a crash while they are first filled', async () => {
    const old = new Date(Math.floor(Date.now() / HOUR_MS - 26 * 24) * HOUR_MS);
    await deliverFax({ ageMs: 25 * 24 * HOUR_MS });
    await db().$executeRaw`
      INSERT INTO "TallyProgress" VALUES ('tallies', pg_snapshot_xmin(pg_current_snapshot()), ${old})`;
    await deliverFax();
    await expectSums({ delivered: 2 });
  });

  it('are what they were after a crash within an hour', async () => {
    await deliverFax();
    await keepTallies();
    await deliverFax();
    const dies = inTransaction(async (tx) => {
      await tallyHours(
        tx,
        (await readTallies()).map(({ hour }) => hour),
      );
      throw new Error('killed');
    });
    await expect(dies).rejects.toThrow('killed');
    expect(await sumByStatus()).toEqual({ delivered: 1 });
    await expectSums({ delivered: 2 });
  });

  it('do not miss a change whose transaction ends after they were brought up to date', async () => {
    await keepTallies();
    const faxId = await deliverFax();
    await keepTallies();
    await changeFax(faxId, async (tx) => {
      await recordEvent(tx, { faxId, type: 'deleted', cause: { kind: 'poll' } });
      await keepTallies();
      await tx.fax.update({ where: { id: faxId }, data: { deletedAt: new Date() } });
    });
    await expectSums({ deleted: 1 });
  });
});
