import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function atSpeed(speed: number) {
  vi.stubEnv('FAXDESK_MODE', 'sandbox');
  vi.stubEnv('FAXDESK_SANDBOX_SPEED', String(speed));
  return await import('./timing.ts');
}

const MINUTE_MS = 60_000;

it('looks at an open attempt ever more rarely, from 15 seconds to ten minutes', async () => {
  const { pollDelayMs } = await atSpeed(1);
  expect(pollDelayMs(0)).toBe(15_000);
  expect(pollDelayMs(20 * MINUTE_MS)).toBe(MINUTE_MS);
  expect(pollDelayMs(24 * 60 * MINUTE_MS)).toBe(10 * MINUTE_MS);
});

it('looks more often in a demo, but never more than once a second', async () => {
  const { pollDelayMs } = await atSpeed(10);
  expect(pollDelayMs(0)).toBe(1500);
  expect(pollDelayMs(2 * MINUTE_MS)).toBe(6000);
  vi.resetModules();
  expect((await atSpeed(1000)).pollDelayMs(0)).toBe(1000);
});
