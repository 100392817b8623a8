import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AccountStatusAnswer } from '#lib/shared/account/account-status.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';

let bench: TestBench;
let staff: ApiClient;

const healthy = { send_error: null, confirmed: true, pages_left: 10_000 };
const set = (settings: object) => bench.sandbox.control('settings', 'PATCH', settings);

beforeAll(async () => {
  bench = await startTestBench();
  await set({ requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterEach(async () => {
  await set(healthy);
  await waitForPause(null);
});
afterAll(() => bench.stop());

async function readPause(): Promise<string | null> {
  const answer: unknown = await (await staff.request('/api/account')).json();
  return AccountStatusAnswer.parse(answer).account.pause?.code ?? null;
}

async function waitForPause(code: string | null): Promise<void> {
  await waitUntil(async () => (await readPause()) === code || null);
}

describe('an account that may not send', () => {
  it.each(['unauthorized', 'payment_required', 'forbidden'] as const)(
    'is paused by %s: faxes stay queued, and leave by themselves when it is over',
    async (code) => {
      await set({ send_error: code });
      const first = await staff.sendFax('+13125550100');
      await waitForPause(code);
      const second = await staff.sendFax('+13125550111');
      const waiting = await waitUntil(async () => {
        const fax = await staff.getFax(second.faxId);
        return fax.waitReason === 'account' ? fax : null;
      });
      expect(waiting.status).toBe('queued');
      await set(healthy);
      await staff.waitForStatus(first.faxId, ['delivered']);
      await staff.waitForStatus(second.faxId, ['delivered']);
      expect(await readPause()).toBeNull();
    },
  );

  it('is paused by the warning that it is not confirmed, and goes on when it is', async () => {
    await set({ confirmed: false });
    const held = await staff.sendFax('+13125550100');
    await waitForPause('unconfirmed');
    await staff.waitForStatus(held.faxId, ['on_hold']);
    await set(healthy);
    await staff.waitForStatus(held.faxId, ['delivered']);
    await waitForPause(null);
  });

  it('is paused by holds at two destinations, not by one', async () => {
    const one = await staff.sendFax('+13125550108');
    await staff.waitForStatus(one.faxId, ['on_hold']);
    const between = await staff.sendFax('+13125550100');
    await staff.waitForStatus(between.faxId, ['delivered']);
    expect(await readPause()).toBeNull();
    const two = await staff.sendFax('+13145550108');
    await staff.waitForStatus(two.faxId, ['on_hold']);
    await waitForPause('on_hold');
    const after = await staff.sendFax('+13125550100');
    await staff.waitForStatus(after.faxId, ['delivered']);
  });

  it('lets one fax at a time find out, not all of them', async () => {
    await set({ send_error: 'forbidden' });
    const faxes = await Promise.all(
      Array.from({ length: 6 }, (_, index) => staff.sendFax(`+1${315 + index}5550100`)),
    );
    await waitForPause('forbidden');
    await waitUntil(async () => {
      const tries = await Promise.all(
        faxes.map(async ({ faxId }) => (await staff.getFax(faxId)).attempts.length),
      );
      return tries.reduce((sum, count) => sum + count, 0) >= faxes.length + 1 || null;
    });
    await set(healthy);
    for (const { faxId } of faxes) await staff.waitForStatus(faxId, ['delivered']);
  });
});
