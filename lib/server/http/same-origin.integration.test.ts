import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

describe('a change of state from another site', () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
  ];

  it.each(foreign)('is refused with %j, though the cookie is right', async (headers) => {
    const { faxId } = await staff.sendFax('+12025550100');
    const response = await staff.request(`/api/faxes/${faxId}`, {
      method: 'DELETE',
      headers,
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'cross_site_request' });
    expect((await staff.getFax(faxId)).status).toBe('queued');
  });

  it('is allowed from our own pages', async () => {
    const { faxId } = await staff.sendFax('+12025550100');
    const headers = { origin: bench.url, 'sec-fetch-site': 'same-origin' };
    const response = await staff.request(`/api/faxes/${faxId}`, {
      method: 'DELETE',
      headers,
    });
    expect(response.status).toBe(204);
  });
});
