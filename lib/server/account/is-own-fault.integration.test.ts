import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliverFax } from '../delivery/deliver-fax.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { getAccountStatus } from './get-account-status.ts';
import { hastenProbe } from './hasten-probe.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

const answerSends = (code: 'forbidden' | null) =>
  bench.sandbox.control('settings', 'PATCH', { send_error: code });
const readPause = async () => (await getAccountStatus()).pause?.code ?? null;

/** As a fax whose sender the key may not use. */
async function refuse(faxId: string): Promise<void> {
  await answerSends('forbidden');
  await deliverFax(faxId);
  await answerSends(null);
}

it('ends a fax that is refused again and again while others are taken, and pauses nothing for it', async () => {
  const { faxId } = await staff.sendFax('+12025550100');
  for (const areaCode of [212, 213]) {
    await refuse(faxId);
    expect((await staff.getFax(faxId)).waitReason).toBe('account');
    expect(await readPause()).toBe('forbidden');
    const other = await staff.sendFax(`+1${areaCode}5550100`);
    await hastenProbe();
    await deliverFax(other.faxId);
    expect(await readPause()).toBeNull();
  }
  await refuse(faxId);
  const fax = await staff.getFax(faxId);
  expect(fax).toMatchObject({ status: 'failed', statusCode: 'forbidden', nextAttemptAt: null });
  expect(await readPause()).toBeNull();
});
