import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { takeRequest } from '../dropbox-sign/rate-budget.ts';
import { senderBoss } from '../jobs/boss.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { deliverFax } from './deliver-fax.ts';
import { requeueForgotten } from './requeue-forgotten.ts';

const Rows = z.array(z.object({ jobs: z.number() }));
const HOUR_MS = 60 * 60_000;

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

/** Jobs that will be worked off some time. */
async function countJobs(faxId: string): Promise<number> {
  const [row] = Rows.parse(
    await db().$queryRaw`
      SELECT count(*)::int AS jobs FROM pgboss.job
      WHERE "data"->>'faxId' = ${faxId} AND "state" IN ('created', 'retry')`,
  );
  return row?.jobs ?? 0;
}

async function forget(faxId: string): Promise<void> {
  await db().$executeRaw`DELETE FROM pgboss.job WHERE "data"->>'faxId' = ${faxId}`;
  const long = new Date((await readDatabaseTime()).getTime() - HOUR_MS);
  await db().fax.update({ where: { id: faxId }, data: { createdAt: long } });
}

it('plans one job for a fax, however often it meets a window that is used up', async () => {
  const { faxId } = await staff.sendFax('+12025550100');
  await forget(faxId);
  await takeRequest('send');
  await db().providerAccount.updateMany({ data: { remaining: 0 } });
  for (let look = 0; look < 3; look += 1) {
    await requeueForgotten(await readDatabaseTime());
    await deliverFax(faxId);
  }
  expect(await countJobs(faxId)).toBe(1);
});

it('plans one job for a fax, however often that fails', async () => {
  const { faxId } = await staff.sendFax('+12025550111');
  await forget(faxId);
  const boss = await senderBoss();
  for (let look = 0; look < 3; look += 1) {
    await requeueForgotten(await readDatabaseTime());
    const jobs = await boss.fetch('deliver-forgotten-fax', { batchSize: 10 });
    for (const { id } of jobs) await boss.fail('deliver-forgotten-fax', id);
  }
  await requeueForgotten(await readDatabaseTime());
  expect(await countJobs(faxId)).toBe(1);
});
