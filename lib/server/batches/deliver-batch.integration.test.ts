import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BatchRetryAnswer } from '#lib/shared/batches/batch.ts';
import { db } from '../db.ts';
import { Imprint } from '../faxes/imprint.ts';
import { countRoom } from '../dropbox-sign/rate-budget.ts';
import { ApiClient } from '../testing/api-client.ts';
import { BatchClient } from '../testing/batch-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';

const Received = z.object({ received: z.array(z.object({ recipient: z.string() })) });
const Requests = z.object({ over_limit: z.number() });

let bench: TestBench;
let api: ApiClient;
let staff: BatchClient;

beforeAll(async () => {
  bench = await startTestBench({ speed: 1000 });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  staff = new BatchClient(api);
});
afterAll(() => bench.stop());
/** Each test begins with a whole window, on both sides. */
afterEach(async () => {
  await db().providerAccount.deleteMany();
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 1_000_000 });
});

const toNumber = (areaCode: number, lastFour: string) => `+1${areaCode}555${lastFour}`;
const readReceived = async () =>
  Received.parse(await bench.sandbox.control('received', 'GET')).received;

async function waitForEnd(batchId: string, timeoutMs = 90_000) {
  return await waitUntil(
    async () => {
      const batch = await staff.get(batchId);
      return batch.status === 'done' && batch;
    },
    { timeoutMs, what: 'the end of the batch' },
  );
}

describe('a batch at the provider', () => {
  it('reaches each recipient once, and shows one failing number as one failure', async () => {
    await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 100 });
    const good = Array.from({ length: 40 }, (_, at) => toNumber(200 + at, '0100'));
    const numbers = [...good, toNumber(280, '0104')];
    const { batchId } = await staff.sendList(numbers);
    const { counts, total } = await waitForEnd(batchId);
    expect(total).toBe(41);
    expect(counts).toEqual({
      delivered: 40,
      failed: 1,
      underWay: 0,
      inDoubt: 0,
      waiting: 0,
      cancelled: 0,
    });
    const taken = (await readReceived()).map(({ recipient }) => recipient);
    expect(taken.toSorted()).toEqual(numbers.toSorted());
    const { imprint } = await db().fax.findFirstOrThrow({ where: { batchId } });
    expect(Imprint.parse(imprint).line).not.toBeNull();
    const requests = Requests.parse(await bench.sandbox.control('requests', 'GET'));
    expect(requests.over_limit).toBe(0);
  });

  it('leaves requests of the window to what is sent singly meanwhile', async () => {
    await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 200 });
    const numbers = Array.from({ length: 150 }, (_, at) => toNumber(300 + at, '0100'));
    const { batchId } = await staff.sendList(numbers);
    await waitUntil(async () => (await db().attempt.count({ where: { fax: { batchId } } })) > 0);
    await waitUntil(async () => (await countRoom('batch')) === 0, { what: 'its share to be used' });
    const { faxId } = await api.sendFax(toNumber(700, '0100'));
    await api.waitForStatus(faxId, ['delivered'], 15_000);
    expect((await staff.get(batchId)).counts.waiting).toBeGreaterThan(0);
    await staff.change(batchId, 'stop');
  });

  it('hands over nothing while it is paused, and goes on when it is resumed', async () => {
    const numbers = Array.from({ length: 70 }, (_, at) => toNumber(400 + at, '0100'));
    const { batchId } = await staff.sendList(numbers);
    const where = { fax: { batchId } };
    await waitUntil(async () => (await db().attempt.count({ where })) > 0);
    await staff.change(batchId, 'pause');
    // The whole window is free again: only the pause holds them back.
    await db().providerAccount.deleteMany();
    const open = { batchId, status: { in: ['sending', 'transmitting', 'outcome_unknown'] } };
    await waitUntil(async () => (await db().fax.count({ where: open })) === 0);
    const paused = await staff.get(batchId);
    expect(paused).toMatchObject({ status: 'paused', remainingMs: null });
    expect(paused.counts.waiting).toBeGreaterThan(0);
    const sent = await db().attempt.count({ where });
    const fax = await api.sendFax(toNumber(701, '0100'));
    await api.waitForStatus(fax.faxId, ['delivered']);
    expect(await db().attempt.count({ where })).toBe(sent);

    await staff.change(batchId, 'resume');
    const { counts } = await waitForEnd(batchId);
    expect(counts).toMatchObject({ delivered: 70, failed: 0 });
  });

  it('is stopped with what was sent kept and all others cancelled, and stays so', async () => {
    const numbers = Array.from({ length: 70 }, (_, at) => toNumber(500 + at, '0100'));
    const { batchId } = await staff.sendList(numbers);
    await waitUntil(async () => (await staff.get(batchId)).counts.delivered > 0);
    await staff.change(batchId, 'stop');
    await db().providerAccount.deleteMany();
    const { counts, status } = await waitUntil(async () => {
      const batch = await staff.get(batchId);
      return batch.counts.underWay + batch.counts.waiting === 0 && batch;
    });
    expect(status).toBe('stopped');
    expect(counts.delivered + counts.cancelled).toBe(70);
    expect(counts.cancelled).toBeGreaterThan(0);
    const stopped = { type: 'stopped', fax: { batchId, status: 'cancelled' } };
    expect(await db().faxEvent.count({ where: stopped })).toBe(counts.cancelled);
    const again = await staff.post(`/api/batches/${batchId}/resume`, {});
    expect(again.status).toBe(409);
  });

  it('tries again what failed, and nothing else', async () => {
    const numbers = [toNumber(600, '0104'), toNumber(601, '0104'), toNumber(602, '0100')];
    const { batchId } = await staff.sendList(numbers);
    expect((await waitForEnd(batchId)).counts).toMatchObject({ delivered: 1, failed: 2 });
    const response = await staff.post(`/api/batches/${batchId}/retries`, {});
    const { retried, batch } = BatchRetryAnswer.parse(await response.json());
    expect(retried).toBe(2);
    expect(batch.status).toBe('running');
    await waitForEnd(batchId);
    const attempts = await db().fax.findMany({
      where: { batchId },
      orderBy: { recipient: 'asc' },
      select: { _count: { select: { attempts: true } } },
    });
    expect(attempts.map(({ _count }) => _count.attempts)).toEqual([2, 2, 1]);
  });
});
