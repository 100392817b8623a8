import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CallbackHealth } from '#lib/shared/callbacks/callback-health.ts';
import {
  CallbackRegistration,
  RegisteredAnswer,
} from '#lib/shared/callbacks/callback-registration.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

const SECRET = 'a secret for the first version';
const path = '/api/callbacks/registration';
let bench: TestBench;
let admin: ApiClient;

beforeAll(async () => {
  vi.stubEnv('FAXDESK_CALLBACK_SECRET', SECRET);
  bench = await startTestBench({ hasWorker: false });
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());

async function readRegistration(): Promise<CallbackRegistration> {
  return CallbackRegistration.parse(await (await admin.request(path)).json());
}

it('registers our address, masks its secret, and sees the provider’s test arrive', async () => {
  const before = await readRegistration();
  expect(before).toMatchObject({ isUnreachable: false, isOwnRegistered: false, problem: null });
  expect(before.registeredUrl).toBe(`${bench.url}/api/callbacks/dropbox-sign`);

  const answered = await admin.request(path, { method: 'POST' });
  const { askedAt } = RegisteredAnswer.parse(await answered.json());
  const health = CallbackHealth.parse(await (await admin.request('/api/callbacks/health')).json());
  expect(Date.parse(health.lastTestAt ?? '')).toBeGreaterThanOrEqual(Date.parse(askedAt));

  const after = await readRegistration();
  expect(after.isOwnRegistered).toBe(true);
  expect(after.ownUrl).toBe(after.registeredUrl);
  expect(JSON.stringify(after)).not.toContain(encodeURIComponent(SECRET).slice(0, 8));
});

it('tells of a provider that does not answer, and still shows our address', async () => {
  await bench.sandbox.control('settings', 'PATCH', { error_rate: 1 });
  const shown = await readRegistration();
  expect(shown).toMatchObject({ registeredUrl: null, isOwnRegistered: false });
  expect(shown.problem).toMatch(/does not answer/);
  expect((await admin.request(path, { method: 'POST' })).status).toBe(503);
});
