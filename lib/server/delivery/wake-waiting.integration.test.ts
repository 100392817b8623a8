import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { hastenProbe } from '../account/hasten-probe.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { deliverFax } from './deliver-fax.ts';
import { wakeWaiting } from './wake-waiting.ts';

const Woken = z.array(z.object({ faxId: z.string() }));

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

async function listWoken(): Promise<string[]> {
  const rows = Woken.parse(
    await db().$queryRaw`
      SELECT "data"->>'faxId' AS "faxId" FROM pgboss.job
      WHERE "name" = 'deliver-forgotten-fax' AND "state" = 'created'`,
  );
  return rows.map(({ faxId }) => faxId);
}

it('lets another fax find out whether a pause is over than the one that was refused', async () => {
  await bench.sandbox.control('settings', 'PATCH', { send_error: 'forbidden' });
  const refused = await staff.sendFax('+12025550100');
  await deliverFax(refused.faxId);
  // On a busy machine the other one's turn to find out would come before it is looked at.
  const probeAt = new Date(Date.now() + 3_600_000);
  await db().providerAccount.updateMany({ data: { probeAt } });
  const other = await staff.sendFax('+13125550100');
  await deliverFax(other.faxId);
  expect((await staff.getFax(refused.faxId)).waitReason).toBe('account');
  expect((await staff.getFax(other.faxId)).waitReason).toBe('account');

  await hastenProbe();
  await wakeWaiting(await readDatabaseTime());
  expect(await listWoken()).toEqual([other.faxId]);
});
