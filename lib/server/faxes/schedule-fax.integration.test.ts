import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ScheduledFaxList, FaxAnswer } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { DraftAnswer } from '#lib/shared/drafts/draft.ts';
import { Problem } from '#lib/shared/problem.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { deliverFax } from '../delivery/deliver-fax.ts';
import { requeueForgotten } from '../delivery/requeue-forgotten.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

const HOUR_MS = 60 * 60_000;
const zone = 'America/New_York';
const StartTimes = z.array(z.object({ startAfter: z.date() }));

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => bench.stop());

/** So many hours from now, to the minute, as it is typed. */
const inHours = (hours: number) => ({
  sendAt: toWallTime(new Date(Date.now() + hours * HOUR_MS), zone),
  sendAtZone: zone,
});

const schedule = (hours = 5, recipient = '+12025550100') =>
  staff.sendFax(recipient, { ...inHours(hours), title: 'Later' });

async function ask(method: string, path: string, body?: object) {
  const headers = { 'content-type': 'application/json' };
  const response = await staff.request(path, {
    method,
    ...(body && { body: JSON.stringify(body), headers }),
  });
  const answer: unknown = await response.json();
  return response.ok ? FaxAnswer.parse(answer).fax : Problem.parse(answer);
}

/** The time comes, or has long come: the database's clock is not ours to turn. */
const bringNear = (faxId: string, agoMs = 0) =>
  db()
    .$executeRaw`UPDATE "Fax" SET "scheduledAt" = clock_timestamp() - ${agoMs} * interval '1 ms' WHERE "id" = ${faxId}::uuid`;

async function listJobTimes(faxId: string): Promise<number[]> {
  const rows = StartTimes.parse(
    await db().$queryRaw`
      SELECT start_after AS "startAfter" FROM pgboss.job
      WHERE "data"->>'faxId' = ${faxId} AND "state" = 'created' ORDER BY start_after`,
  );
  return rows.map(({ startAfter }) => startAfter.getTime());
}

const isNear = (a: number, b: string | null) => Math.abs(a - Date.parse(b ?? '')) < 3000;
const attemptsOf = async (faxId: string) => (await staff.getFax(faxId)).attempts.length;

describe('a fax for later', () => {
  it('is kept with its time, and has a job at that time', async () => {
    const fax = await schedule();
    expect(fax).toMatchObject({ status: 'scheduled', scheduledZone: zone, isQuietHold: false });
    expect(fax.scheduledAt && toWallTime(new Date(fax.scheduledAt), zone)).toBe(inHours(5).sendAt);
    const [job, ...more] = await listJobTimes(fax.faxId);
    expect(more).toEqual([]);
    expect(isNear(job ?? 0, fax.scheduledAt)).toBe(true);
    const { events } = await staff.getFax(fax.faxId);
    expect(events.map(({ type }) => type)).toContain('scheduled');
  });

  it('leaves at its time and not before, whatever this machine’s clock says', async () => {
    const { faxId } = await schedule();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 24 * HOUR_MS });
    await deliverFax(faxId);
    vi.useRealTimers();
    expect(await staff.getFax(faxId)).toMatchObject({ status: 'scheduled', attempts: [] });
    await bringNear(faxId);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 30 * 24 * HOUR_MS });
    await deliverFax(faxId);
    vi.useRealTimers();
    expect((await staff.getFax(faxId)).status).not.toBe('scheduled');
    expect(await attemptsOf(faxId)).toBe(1);
  });

  it('leaves though its job was lost', async () => {
    const { faxId } = await schedule(5, '+12025550111');
    await db().$executeRaw`DELETE FROM pgboss.job WHERE "data"->>'faxId' = ${faxId}`;
    await requeueForgotten(await readDatabaseTime());
    expect(await listJobTimes(faxId)).toEqual([]);
    await bringNear(faxId, HOUR_MS);
    await requeueForgotten(await readDatabaseTime());
    expect(await listJobTimes(faxId)).toHaveLength(1);
  });

  it('is queued like any other when its time has come and its number is busy with another', async () => {
    const first = await staff.sendFax('+12025550109');
    await deliverFax(first.faxId);
    const { faxId } = await schedule(5, '+12025550109');
    await bringNear(faxId);
    await deliverFax(faxId);
    expect(await staff.getFax(faxId)).toMatchObject({
      status: 'queued',
      waitReason: 'destination',
    });
  });

  it.each([
    [{ sendAt: '2027-03-14T02:30', sendAtZone: zone }, /put forward/],
    [{ sendAt: '2020-01-01T09:00', sendAtZone: zone }, /has passed/],
    [{ sendAt: '2999-01-01T09:00', sendAtZone: zone }, /within a year/],
    [{ sendAt: '2026-12-01T09:00', sendAtZone: 'Mars/Olympus' }, /time zone/],
  ])('is refused for %j, with the reason', async (fields, sentence) => {
    const response = await staff.postFax({ recipient: '+12025550100', ...fields });
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).fields?.sendAt).toMatch(sentence);
  });
});

describe('until it leaves', () => {
  it('has its time changed, with no worker there, and the earlier time passes in vain', async () => {
    const fax = await schedule(2);
    const later = await ask('PUT', `/api/faxes/${fax.faxId}/schedule`, inHours(30));
    expect(later).toMatchObject({ status: 'scheduled' });
    const changed = await staff.getFax(fax.faxId);
    const times = await listJobTimes(fax.faxId);
    expect(times).toHaveLength(2);
    expect(isNear(times[1] ?? 0, changed.scheduledAt)).toBe(true);
    // The earlier job comes: it finds nothing to do.
    await deliverFax(fax.faxId);
    expect(await attemptsOf(fax.faxId)).toBe(0);
  });

  it('is sent now', async () => {
    const { faxId } = await schedule(5, '+12025550133');
    expect(await ask('DELETE', `/api/faxes/${faxId}/schedule`)).toMatchObject({
      status: 'queued',
      scheduledAt: null,
    });
    await deliverFax(faxId);
    expect(await attemptsOf(faxId)).toBe(1);
    const refused = { code: 'fax_not_scheduled' };
    expect(await ask('DELETE', `/api/faxes/${faxId}/schedule`)).toMatchObject(refused);
    expect(await ask('PUT', `/api/faxes/${faxId}/schedule`, inHours(5))).toMatchObject(refused);
    expect(await ask('POST', `/api/faxes/${faxId}/draft`)).toMatchObject(refused);
  });

  it('turns back into a draft with everything in it, and does not leave', async () => {
    const fields = { title: 'Lease', cover: 'provider', coverTo: 'Ada', coverMessage: 'Hello' };
    const time = inHours(5);
    const { faxId } = await staff.sendFax('+12025550100', { ...fields, ...time });
    const response = await staff.request(`/api/faxes/${faxId}/draft`, { method: 'POST' });
    expect(response.status).toBe(201);
    const { draft } = DraftAnswer.parse(await response.json());
    expect(draft).toMatchObject({ ...fields, ...time, recipient: '(202) 555-0100' });
    expect(draft.documents.map(({ name, state }) => [name, state])).toEqual([
      ['note.txt', 'ready'],
    ]);
    await bringNear(faxId);
    await deliverFax(faxId);
    expect(await staff.getFax(faxId)).toMatchObject({ status: 'cancelled', attempts: [] });
  });

  it('leaves or is taken back, never both', async () => {
    const race = async (): Promise<[number, number]> => {
      const { faxId } = await schedule(5, '+12025550133');
      await bringNear(faxId);
      const [, taken] = await Promise.all([
        deliverFax(faxId),
        staff.request(`/api/faxes/${faxId}/draft`, { method: 'POST' }),
      ]);
      return [await attemptsOf(faxId), taken.status];
    };
    for (let round = 0; round < 5; round += 1) {
      const [attempts, status] = await race();
      expect([201, 409]).toContain(status);
      if (status === 201) expect(attempts).toBe(0);
    }
  });

  it('stands in the agenda of those who may see it, the next to leave first', async () => {
    const far = await schedule(200);
    const near = await schedule(1);
    const list = async (api: ApiClient): Promise<Fax[]> =>
      ScheduledFaxList.parse(await (await api.request('/api/scheduled-faxes')).json()).faxes;
    const ids = (await list(staff)).map(({ faxId }) => faxId);
    expect(ids.indexOf(near.faxId)).toBeLessThan(ids.indexOf(far.faxId));
    const admin = new ApiClient(bench.url, await bench.signInAs('admin'));
    const foreign = await admin.sendFax('+12025550100', inHours(3));
    expect((await list(staff)).map(({ faxId }) => faxId)).not.toContain(foreign.faxId);
    expect((await list(admin)).map(({ faxId }) => faxId)).toContain(near.faxId);
  });
});
