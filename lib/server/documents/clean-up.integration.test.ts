import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '../db.ts';
import { deliverFax } from '../delivery/deliver-fax.ts';
import { pollProvider } from '../delivery/poll-provider.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { cleanUp } from './clean-up.ts';

const TWO_DAYS_MS = 2 * 24 * 60 * 60_000;

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

it('deletes the provider’s copy of a deleted fax whose job was lost', async () => {
  const { faxId } = await staff.sendFax('+12025550100');
  await deliverFax(faxId);
  const { providerFaxId } = await waitUntil(async () => {
    await pollProvider();
    const fax = await staff.getFax(faxId);
    return fax.status === 'delivered' ? fax : null;
  });
  await staff.request(`/api/faxes/${faxId}`, { method: 'DELETE' });
  // As after a restore: jobs are not in a backup.
  await db().$executeRaw`DELETE FROM pgboss.job WHERE "name" = 'delete-provider-copy'`;
  const deletedAt = new Date(Date.now() - TWO_DAYS_MS);
  await db().fax.update({ where: { id: faxId }, data: { deletedAt } });

  await cleanUp();
  const copy = await fetch(`${bench.sandbox.apiUrl}/fax/${providerFaxId}`, {
    headers: { authorization: `Basic ${btoa('test-key:')}` },
  });
  expect(copy.status).toBe(404);
});
