import { afterAll, beforeAll, expect, it } from 'vitest';
import { BatchAnswer } from '#lib/shared/batches/batch.ts';
import { ScheduledFaxList } from '#lib/shared/faxes/answers.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { BatchClient } from '../testing/batch-client.ts';
import { inDays } from '../testing/in-days.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';

let bench: TestBench;
let api: ApiClient;
let staff: BatchClient;

beforeAll(async () => {
  bench = await startTestBench({ speed: 1000 });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  staff = new BatchClient(api);
});
afterAll(() => bench.stop());

const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
const numbers = ['+12125550100', '+14155550100'];

async function schedule(sendAt = `${tomorrow}T09:00`) {
  const { draftId } = await staff.draft();
  const source = { kind: 'csv', text: ['number', ...numbers].join('\n') };
  return await staff.send(draftId, { source, count: 2, sendAt, sendAtZone: 'recipient' });
}

async function scheduleWhole(): Promise<string> {
  const { batch } = BatchAnswer.parse(await (await schedule()).json());
  const where = { batchId: batch.batchId };
  await waitUntil(async () => (await db().fax.count({ where })) === 2, { what: 'two faxes' });
  return batch.batchId;
}

it('keeps each fax until the time of its recipient’s clock, once in the agenda, and can be stopped', async () => {
  const batchId = await scheduleWhole();
  const faxes = await db().fax.findMany({ where: { batchId }, orderBy: { recipient: 'asc' } });
  expect(faxes.map(({ status, scheduledZone }) => [status, scheduledZone])).toEqual([
    ['scheduled', 'America/New_York'],
    ['scheduled', 'America/Los_Angeles'],
  ]);
  const [east, west] = faxes.map(({ scheduledAt }) => scheduledAt?.getTime() ?? 0);
  expect((west ?? 0) - (east ?? 0)).toBe(3 * 60 * 60_000);
  const agenda = ScheduledFaxList.parse(await (await api.request('/api/scheduled-faxes')).json());
  expect(agenda.faxes.map(({ recipient, batch }) => [recipient, batch?.batchId])).toEqual([
    [numbers[0], batchId],
  ]);
  expect(await staff.get(batchId)).toMatchObject({
    ...{ status: 'scheduled', remainingMs: null },
    nextDeparture: { at: faxes[0]?.scheduledAt?.toISOString(), zone: 'America/New_York' },
  });
  expect(await staff.change(batchId, 'stop')).toMatchObject({ counts: { cancelled: 2 } });
});

it('leaves when its time has come, unless it is paused then', async () => {
  const batchId = await scheduleWhole();
  await staff.change(batchId, 'pause');
  await db().fax.updateMany({ where: { batchId }, data: { scheduledAt: new Date() } });
  const where = { batchId, status: 'queued', waitReason: 'batch' };
  await waitUntil(async () => (await db().fax.count({ where })) === 2, { what: 'their turn' });
  expect(await db().attempt.count({ where: { fax: { batchId } } })).toBe(0);
  await staff.change(batchId, 'resume');
  await waitUntil(async () => (await staff.get(batchId)).counts.delivered === 2, {
    ...{ timeoutMs: 60_000, what: 'both to arrive' },
  });
});

it('gets another time, or leaves ahead of it', async () => {
  const batchId = await scheduleWhole();
  const sendAt = inDays(4);
  const moved = await staff.reschedule(batchId, { sendAt, sendAtZone: 'UTC' });
  expect(moved.nextDeparture).toMatchObject({ at: `${sendAt}:00.000Z`, zone: 'UTC' });
  const scheduledAt = new Date(`${sendAt}Z`);
  expect(await db().fax.count({ where: { batchId, scheduledAt } })).toBe(2);
  await staff.change(batchId, 'pause');
  expect(await staff.startNow(batchId)).toMatchObject({ status: 'paused', nextDeparture: null });
  expect(await db().fax.count({ where: { batchId, status: 'queued', isQuietExempt: true } })).toBe(
    2,
  );
  await staff.change(batchId, 'stop');
});

it('refuses a time that has passed', async () => {
  const answer = await schedule('2020-01-01T09:00');
  expect(answer.status).toBe(400);
  expect(Problem.parse(await answer.json()).fields?.['sendAt']).toContain('passed');
});
