import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import {
  BulkActAnswer,
  BulkActList,
  BulkCheck,
  type Deed,
} from '#lib/shared/bulk-acts/bulk-act.ts';
import { TagAnswer } from '#lib/shared/tags/tag.ts';
import { db } from '../db.ts';
import { wakeBatches } from '../delivery/wake-batches.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { json } from '../testing/expected-answer.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { carryOnBulkAct } from './carry-on-bulk-act.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;
let admin: ApiClient;
let tag: string;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
  const made = await staff.request('/api/tags', json('POST', { name: 'Urgent' })());
  tag = TagAnswer.parse(await made.json()).tag.tagId;
});
afterAll(() => bench.stop());

/** Faxes of staff in a line of their own, which is the view. */
async function makeFaxes(sender: string, statuses: readonly string[]): Promise<string[]> {
  const { id: createdById } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
  const rows = statuses.map((status, index) => {
    const createdAt = new Date(Date.now() - (index + 1) * 1000);
    const own = { id: newId(), status, createdById, sender, createdAt, statusChangedAt: createdAt };
    const cancelledAt = status === 'cancelled' ? createdAt : null;
    return { ...own, recipient: '+12025550100', recipientKind: 'phone', cancelledAt };
  });
  await db().fax.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

const check = async (client: ApiClient, deed: object, target: object) => {
  const answer = await client.request('/api/bulk-acts/checks', json('POST', { deed, target })());
  return BulkCheck.parse(await answer.json());
};

async function start(client: ApiClient, deed: Deed, view: Record<string, string>) {
  const { upTo } = await check(client, deed, { view });
  const body = { bulkActId: crypto.randomUUID(), deed, target: { view, upTo } };
  const answer = await client.request('/api/bulk-acts', json('POST', body)());
  return BulkActAnswer.parse(await answer.json()).bulkAct.bulkActId;
}

async function readAct(client: ApiClient, bulkActId: string) {
  const answer = await client.request('/api/bulk-acts');
  const { bulkActs } = BulkActList.parse(await answer.json());
  return bulkActs.find((act) => act.bulkActId === bulkActId);
}

const Jobs = z.array(z.object({ faxId: z.string() }));
const listWoken = async () =>
  Jobs.parse(
    await db()
      .$queryRaw`SELECT data ->> 'faxId' AS "faxId" FROM pgboss.job WHERE name LIKE 'deliver-%'`,
  ).map(({ faxId }) => faxId);

const events = (ids: string[], type: string) =>
  db().faxEvent.groupBy({ by: ['faxId'], where: { faxId: { in: ids }, type }, _count: true });

it('does to the view as it was, once to each fax, and says what it left out', async () => {
  const statuses = ['cancelled', 'delivered', 'cancelled', 'delivered', 'delivered'];
  const ids = await makeFaxes('+12025550111', statuses);
  const view = { sender: '+12025550111' };
  const deed = { kind: 'send_again' } as const;
  const { total, ready } = await check(staff, deed, { view });
  expect([total.count, ready.count]).toEqual([5, 2]);
  const bulkActId = await start(staff, deed, view);
  const [late] = await makeFaxes('+12025550111', ['cancelled']);
  await carryOnBulkAct(bulkActId);
  const act = await readAct(staff, bulkActId);
  expect(act).toMatchObject({ status: 'done', done: 2 });
  expect(act?.skipped).toEqual([{ sentence: expect.stringContaining('Neither failed'), count: 3 }]);
  expect(await events(ids, 'retry_requested')).toHaveLength(2);
  expect(await events([late ?? ''], 'retry_requested')).toEqual([]);
  // They wait in the table, and are woken at the pace of batches.
  expect(await listWoken()).toEqual([]);
  await wakeBatches();
  expect((await listWoken()).toSorted()).toEqual([ids[0], ids[2]].toSorted());
});

it('leaves out the faxes of others, whatever view they stand in', async () => {
  const ids = await makeFaxes('+12025550112', ['delivered', 'delivered']);
  const view = { sender: '+12025550112' };
  const { total, ready } = await check(support, { kind: 'delete' }, { view });
  expect([total.count, ready.count]).toEqual([2, 0]);
  const bulkActId = await start(support, { kind: 'delete' }, view);
  await carryOnBulkAct(bulkActId);
  expect(await readAct(support, bulkActId)).toMatchObject({ done: 0, skipped: [{ count: 2 }] });
  const byAdmin = await start(admin, { kind: 'delete' }, view);
  await carryOnBulkAct(byAdmin);
  expect(await readAct(admin, byAdmin)).toMatchObject({ done: 2, skipped: [] });
  expect(await db().fax.count({ where: { id: { in: ids }, status: 'deleted' } })).toBe(2);
  expect(await readAct(support, byAdmin)).toBeUndefined();
});

it('doubles nothing and loses nothing while its connections are killed and others help', async () => {
  const ids = await makeFaxes(
    '+12025550113',
    Array.from({ length: 150 }, () => 'delivered'),
  );
  const bulkActId = await start(
    staff,
    { kind: 'tag', add: [tag], remove: [] },
    { sender: '+12025550113' },
  );
  const isRunning = async () =>
    (await db().bulkAct.findUnique({ where: { id: bulkActId } }))?.status === 'running';
  const work = async () => {
    while (await isRunning()) await carryOnBulkAct(bulkActId);
  };
  const workers = Promise.allSettled([work(), work()]);
  for (let kills = 0; kills < 5; kills++) await killConnections();
  await workers;
  // As the queue does: a job that failed is repeated.
  await waitUntil(async () => (await Promise.allSettled([work()])).every(isFulfilled), {
    timeoutMs: 30_000,
    what: 'the act to end',
  });
  expect(await readAct(staff, bulkActId)).toMatchObject({ status: 'done', done: 150, skipped: [] });
  const told = await events(ids, 'tags_changed');
  expect(told).toHaveLength(150);
  expect(told.every(({ _count }) => _count === 1)).toBe(true);
});

const isFulfilled = ({ status }: PromiseSettledResult<void>) => status === 'fulfilled';

/** Once something is under way, all that others hold is cut off. */
async function killConnections(): Promise<void> {
  await db().$queryRaw`SELECT pg_sleep(0.05)`.catch(() => undefined);
  await db().$queryRaw`SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
      WHERE pid <> pg_backend_pid() AND datname = current_database()`.catch(() => undefined);
}

it('stops where it is told to, and can be put away then', async () => {
  const ids = await makeFaxes('+12025550114', ['delivered', 'delivered']);
  const bulkActId = await start(staff, { kind: 'delete' }, { sender: '+12025550114' });
  const away = `/api/bulk-acts/${bulkActId}`;
  expect((await staff.request(away, { method: 'DELETE' })).status).toBe(404);
  expect((await support.request(`${away}/stop`, { method: 'POST' })).status).toBe(404);
  expect((await staff.request(`${away}/stop`, { method: 'POST' })).status).toBe(200);
  await carryOnBulkAct(bulkActId);
  expect(await readAct(staff, bulkActId)).toMatchObject({ status: 'stopped', done: 0 });
  expect(await events(ids, 'deleted')).toEqual([]);
  expect((await staff.request(away, { method: 'DELETE' })).status).toBe(204);
  expect(await readAct(staff, bulkActId)).toBeUndefined();
});

it('takes the same request twice for one act', async () => {
  const [id] = await makeFaxes('+12025550115', ['delivered']);
  const body = { bulkActId: crypto.randomUUID(), deed: { kind: 'delete' }, target: { ids: [id] } };
  for (let times = 0; times < 2; times++)
    expect((await staff.request('/api/bulk-acts', json('POST', body)())).status).toBe(202);
  expect(await db().bulkAct.count({ where: { id: body.bulkActId } })).toBe(1);
});

it('lets only support assign, and only to who works on cases', async () => {
  const [id] = await makeFaxes('+12025550116', ['failed']);
  const give = (client: ApiClient, userId: string | null, path = '') => {
    const target = { ids: [id] };
    const body = { bulkActId: crypto.randomUUID(), deed: { kind: 'assign', userId }, target };
    return client.request(`/api/bulk-acts${path}`, json('POST', body)());
  };
  expect((await give(staff, null)).status).toBe(403);
  const { id: userId } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
  for (const path of ['/checks', '']) {
    const refused = await give(support, userId, path);
    expect(await refused.json()).toMatchObject({ status: 422, code: 'unknown_person' });
  }
});
