import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { carryOnBatch } from '../batches/carry-on-batch.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { BatchClient } from '../testing/batch-client.ts';
import { json } from '../testing/expected-answer.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { deliverFax } from './deliver-fax.ts';
import { replanHeldFaxes } from './replan-held-faxes.ts';

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
  await change({ hasQuietHours: true, ...quiet(-1, 4) });
});

const wallTime = (hours: number) => toWallTime(new Date(now + hours * HOUR_MS), newYork);

/** From so many hours after now until so many, by New York’s clock. */
const quiet = (from: number, until: number) => ({
  quietFrom: wallTime(from).slice(-5),
  quietUntil: wallTime(until).slice(-5),
});

async function change(fields: object): Promise<void> {
  expect((await admin.request('/api/settings', json('PATCH', fields)())).status).toBe(200);
}

async function countJobs(): Promise<number> {
  const rows = await db().$queryRaw`
    SELECT count(*)::int AS "count" FROM pgboss.job WHERE "name" = 'replan-held-faxes'`;
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count;
}

/** What the history says of when it leaves. */
async function readPlans(faxId: string): Promise<string[]> {
  const { events } = await staff.getFax(faxId);
  const plans = ['scheduled', 'postponed', 'released'];
  return events.map(({ type }) => type).filter((type) => plans.includes(type));
}

it('lets a held fax leave once quiet hours are off, and says so', async () => {
  const { faxId } = await staff.sendFax('+12125550100');
  const before = await countJobs();
  await change({ hasQuietHours: false });
  expect(await countJobs()).toBe(before + 1);
  await replanHeldFaxes();
  expect(await staff.getFax(faxId)).toMatchObject({ status: 'queued', isQuietHold: false });
  expect(await readPlans(faxId)).toEqual(['postponed', 'released']);
  await deliverFax(faxId);
  expect((await staff.getFax(faxId)).attempts).toHaveLength(1);
});

it('moves the end that a fax waits for, and leaves alone what waits for the same', async () => {
  const { faxId } = await staff.sendFax('+12125550101');
  await change(quiet(-2, 4));
  await replanHeldFaxes();
  expect(await readPlans(faxId)).toEqual(['postponed']);
  await change(quiet(-2, 2));
  await replanHeldFaxes();
  const fax = await staff.getFax(faxId);
  expect(fax).toMatchObject({ status: 'scheduled', isQuietHold: true });
  expect(toWallTime(new Date(fax.scheduledAt ?? ''), newYork)).toBe(wallTime(2));
  expect(await readPlans(faxId)).toEqual(['postponed', 'postponed']);
});

it('gives a fax the time back that its sender chose, and never an earlier one', async () => {
  const sendAt = wallTime(3);
  const { faxId } = await staff.sendFax('+12125550102', { sendAt, sendAtZone: newYork });
  const chosen = await staff.sendFax('+12125550103', {
    ...{ sendAt: wallTime(5), sendAtZone: newYork },
  });
  await change({ hasQuietHours: false });
  await replanHeldFaxes();
  const fax = await staff.getFax(faxId);
  expect(fax).toMatchObject({ status: 'scheduled', isQuietHold: false });
  expect(toWallTime(new Date(fax.scheduledAt ?? ''), newYork)).toBe(sendAt);
  expect(await readPlans(faxId)).toEqual(['scheduled', 'postponed', 'released']);
  expect(await staff.getFax(chosen.faxId)).toMatchObject({ scheduledAt: chosen.scheduledAt });
  expect(await readPlans(chosen.faxId)).toEqual(['scheduled']);
});

it('makes a held retry due', async () => {
  const { faxId } = await staff.sendFax('+12125550104', { ignoreQuietHours: 'true' });
  await deliverFax(faxId);
  const ended = { state: 'failed', endedAt: new Date(), nextPollAt: null };
  await db().attempt.updateMany({ where: { faxId }, data: ended });
  const retry = { status: 'queued', nextAttemptAt: new Date(now - 1000), isQuietExempt: false };
  await db().fax.update({ where: { id: faxId }, data: retry });
  await deliverFax(faxId);
  expect(Date.parse((await staff.getFax(faxId)).nextAttemptAt ?? '')).toBeGreaterThan(
    now + HOUR_MS,
  );
  await change({ hasQuietHours: false });
  await replanHeldFaxes();
  const { nextAttemptAt } = await staff.getFax(faxId);
  expect(Date.parse(nextAttemptAt ?? '')).toBeLessThan(now + HOUR_MS);
  await deliverFax(faxId);
  expect((await staff.getFax(faxId)).attempts).toHaveLength(2);
});

it('has the faxes of a batch wait for their turn and not for the morning', async () => {
  const many = new BatchClient(staff);
  const { batchId } = await many.sendList(['+12125550105', '+12125550106']);
  await carryOnBatch(batchId);
  const faxes = await db().fax.findMany({ where: { batchId }, select: { id: true } });
  for (const { id } of faxes) await deliverFax(id);
  expect((await many.get(batchId)).nextDeparture).toMatchObject({ isQuietHold: true });
  await change({ hasQuietHours: false });
  await replanHeldFaxes();
  expect(await many.get(batchId)).toMatchObject({ status: 'running', nextDeparture: null });
  expect(await db().fax.count({ where: { batchId, waitReason: 'batch' } })).toBe(2);
});
