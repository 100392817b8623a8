import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { forgeCallback } from '../testing/forge-callback.ts';
import { serveRoutes } from '../testing/serve-routes.ts';
import { testApiKey } from '../testing/start-test-bench.ts';

let server: Awaited<ReturnType<typeof serveRoutes>>;

beforeAll(async () => {
  vi.stubEnv('FAXDESK_MODE', 'sandbox');
  vi.stubEnv('FAXDESK_LOG_LEVEL', 'silent');
  vi.stubEnv('DROPBOX_SIGN_API_KEY', testApiKey);
  // Nobody listens on port 1.
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/nothing');
  server = await serveRoutes();
});
afterAll(() => server.stop());

it('is not acknowledged while the database is down: the provider sends it again', async () => {
  const body = forgeCallback({ eventType: 'fax_sent', providerFaxId: 'a'.repeat(40) });
  const response = await fetch(`${server.url}/api/callbacks/dropbox-sign`, {
    method: 'POST',
    body,
  });
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('Hello API Event Received');
});
