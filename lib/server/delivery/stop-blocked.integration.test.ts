import { afterAll, beforeAll, expect, it } from 'vitest';
import { ApiClient } from '../testing/api-client.ts';
import { json } from '../testing/expected-answer.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { deliverFax } from './deliver-fax.ts';

let bench: TestBench;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
});
afterAll(() => bench.stop());

it('a fax that waits is stopped, not sent, when its number comes onto the do-not-fax list', async () => {
  const staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  const support = new ApiClient(bench.url, await bench.signInAs('support'));
  const { faxId } = await staff.sendFax('+13125550100');
  const entry = { number: '+13125550100', reason: 'They asked us to stop' };
  await support.request('/api/blocked-numbers', json('PUT', entry)());
  await deliverFax(faxId);
  const fax = await staff.getFax(faxId);
  expect(fax).toMatchObject({ status: 'cancelled', attempts: [] });
  expect(fax.events.find(({ type }) => type === 'stopped')).toMatchObject({
    actorKind: 'policy',
    statusCode: 'number_blocked',
  });
});
