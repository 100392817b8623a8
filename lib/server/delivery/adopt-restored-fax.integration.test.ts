import { afterAll, beforeAll, expect, it } from 'vitest';
import { processCallbacks } from '../callbacks/process-callbacks.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { inDays } from '../testing/in-days.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { deliverFax } from './deliver-fax.ts';
import { distrustOpenFaxes } from './distrust-open-faxes.ts';
import { pollProvider } from './poll-provider.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

/** As restored from a backup that was made before it left. */
async function forgetDeparture(faxId: string, madeAt: Date): Promise<void> {
  await db().attempt.deleteMany({ where: { faxId } });
  await db().fax.update({ where: { id: faxId }, data: { status: 'queued' } });
  await distrustOpenFaxes(madeAt);
}

it('is given to the fax that left after the backup, even when a callback tells of it first', async () => {
  const madeAt = await readDatabaseTime();
  const { faxId } = await staff.sendFax('+12025550100');
  await deliverFax(faxId);
  const { providerFaxId } = await db().attempt.findFirstOrThrow({ where: { faxId } });
  const told = { providerFaxId, outcome: null };
  await waitUntil(async () => (await db().callbackDelivery.count({ where: told })) > 0);

  await forgetDeparture(faxId, madeAt);
  await processCallbacks();
  const fax = await waitUntil(async () => {
    await pollProvider();
    const row = await staff.getFax(faxId);
    return row.status === 'outcome_unknown' ? null : row;
  });
  expect(fax).toMatchObject({ providerFaxId, attempts: [{ providerFaxId }] });
  expect(await db().fax.count()).toBe(1);
});

it('is looked for though it was to leave later, and keeps its time when it is not there', async () => {
  const madeAt = await readDatabaseTime();
  const time = { sendAt: inDays(30), sendAtZone: 'UTC' };
  const { faxId, scheduledAt } = await staff.sendFax('+12025550144', time);
  await distrustOpenFaxes(madeAt);
  expect(await staff.getFax(faxId)).toMatchObject({ status: 'outcome_unknown' });
  const fax = await waitUntil(async () => {
    await pollProvider();
    const row = await staff.getFax(faxId);
    return row.status === 'outcome_unknown' ? null : row;
  });
  expect(fax).toMatchObject({ status: 'queued', nextAttemptAt: scheduledAt });
  await deliverFax(faxId);
  expect((await staff.getFax(faxId)).attempts).toHaveLength(1);
});
