import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { BatchAnswer } from '#lib/shared/batches/batch.ts';
import { Problem } from '#lib/shared/problem.ts';
import { QuietHoursAnswer } from '#lib/shared/quiet-hours/quiet-hours-answer.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { carryOnBatch } from '../batches/carry-on-batch.ts';
import { db } from '../db.ts';
import { deliverFax } from '../delivery/deliver-fax.ts';
import { ApiClient } from '../testing/api-client.ts';
import { BatchClient } from '../testing/batch-client.ts';
import { json } from '../testing/expected-answer.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

const HOUR_MS = 60 * 60_000;
const newYork = 'America/New_York';

let bench: TestBench;
let staff: ApiClient;
let admin: ApiClient;
/** One minute for the whole of a test. */
let now = 0;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());
beforeEach(async () => {
  now = Date.now();
  await setQuiet(-1, 2);
});

const clockIn = (hours: number) => toWallTime(new Date(now + hours * HOUR_MS), newYork).slice(-5);

/** Quiet from so many hours after now until so many, by New York’s clock. */
async function setQuiet(from: number, until: number): Promise<void> {
  const fields = { hasQuietHours: true, quietFrom: clockIn(from), quietUntil: clockIn(until) };
  const response = await admin.request('/api/settings', {
    method: 'PATCH',
    body: JSON.stringify(fields),
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status).toBe(200);
}

it('hold a fax until they end at the recipient, and say so', async () => {
  const fax = await staff.sendFax('+12125550100');
  expect(fax).toMatchObject({ status: 'scheduled', isQuietHold: true, scheduledZone: newYork });
  const end = fax.scheduledAt && toWallTime(new Date(fax.scheduledAt), newYork);
  expect(end?.slice(-5)).toBe(clockIn(2));
  await deliverFax(fax.faxId);
  const { attempts, events } = await staff.getFax(fax.faxId);
  expect(attempts).toEqual([]);
  expect(events.map(({ type }) => type)).toContain('postponed');
});

it('do not hold a fax to another zone, nor one that somebody wants sent anyway', async () => {
  const honolulu = await staff.sendFax('+18085550100');
  const anyway = await staff.sendFax('+12125550122', { ignoreQuietHours: 'true' });
  for (const { faxId, status } of [honolulu, anyway]) {
    expect(status).toBe('queued');
    await deliverFax(faxId);
    expect((await staff.getFax(faxId)).attempts).toHaveLength(1);
  }
});

it('move a time that was chosen within them', async () => {
  await setQuiet(3, 6);
  const sendAt = toWallTime(new Date(Date.now() + 4 * HOUR_MS), newYork);
  const fax = await staff.sendFax('+12125550100', { sendAt, sendAtZone: newYork });
  const end = fax.scheduledAt && toWallTime(new Date(fax.scheduledAt), newYork);
  expect([fax.isQuietHold, end?.slice(-5)]).toEqual([true, clockIn(6)]);
});

it('hold what was queued before they began, and a planned try as well', async () => {
  await setQuiet(5, 6);
  const queued = await staff.sendFax('+12125550111');
  const tried = await staff.sendFax('+12125550101');
  await deliverFax(tried.faxId);
  await db().attempt.updateMany({
    where: { faxId: tried.faxId },
    data: { state: 'failed', endedAt: new Date(), nextPollAt: null },
  });
  await db().fax.update({
    where: { id: tried.faxId },
    data: { status: 'queued', nextAttemptAt: new Date(Date.now() - 1000) },
  });
  await setQuiet(-1, 2);
  await deliverFax(queued.faxId);
  await deliverFax(tried.faxId);
  expect(await staff.getFax(queued.faxId)).toMatchObject({ status: 'scheduled', attempts: [] });
  const held = await staff.getFax(tried.faxId);
  expect(held.attempts).toHaveLength(1);
  expect(toWallTime(new Date(held.nextAttemptAt ?? ''), newYork).slice(-5)).toBe(clockIn(2));
});

it('end for a fax that somebody sends ahead of its time', async () => {
  const { faxId } = await staff.sendFax('+12125550133');
  const response = await staff.request(`/api/faxes/${faxId}/schedule`, { method: 'DELETE' });
  expect(response.status).toBe(202);
  await deliverFax(faxId);
  expect((await staff.getFax(faxId)).attempts).toHaveLength(1);
});

it('are known to who sends', async () => {
  const answer = await staff.request('/api/quiet-hours');
  const { quietHours } = QuietHoursAnswer.parse(await answer.json());
  expect(quietHours).toEqual({ from: clockIn(-1), until: clockIn(2) });
});

it('hold the faxes of a batch, which can be stopped meanwhile', async () => {
  const many = new BatchClient(staff);
  const { batchId } = await many.sendList(['+12125550100', '+12125550122']);
  await carryOnBatch(batchId);
  const faxes = await db().fax.findMany({ where: { batchId }, select: { id: true } });
  for (const { id } of faxes) await deliverFax(id);
  expect(await db().fax.count({ where: { batchId, status: 'scheduled' } })).toBe(2);
  const held = await many.get(batchId);
  expect(held).toMatchObject({ status: 'scheduled', remainingMs: null });
  expect(held.nextDeparture).toMatchObject({ zone: newYork, isQuietHold: true });
  await many.change(batchId, 'stop');
  expect((await many.get(batchId)).counts).toMatchObject({ waiting: 0, cancelled: 2 });
});

it('do not hold those of a batch that somebody wants sent anyway', async () => {
  const many = new BatchClient(staff);
  const { draftId } = await many.draft();
  const source = { kind: 'csv', text: '+12125550144' };
  const answer = await many.send(draftId, { source, count: 1, ignoreQuietHours: true });
  const { batch } = BatchAnswer.parse(await answer.json());
  await carryOnBatch(batch.batchId);
  const { id } = await db().fax.findFirstOrThrow({ where: { batchId: batch.batchId } });
  await deliverFax(id);
  expect((await staff.getFax(id)).attempts).toHaveLength(1);
});

it('are refused where they end when they begin', async () => {
  const fields = { quietFrom: '09:00', quietUntil: '09:00' };
  const answer = await admin.request('/api/settings', json('PATCH', fields)());
  expect(answer.status).toBe(400);
  expect(Problem.parse(await answer.json()).detail).toContain('two different times');
});
