import { afterEach, describe, expect, it, vi } from 'vitest';
import { callApi, callControl } from './testing/call-api.ts';
import { receiveCallbacks } from './testing/receive-callbacks.ts';
import { runSandbox, type SandboxProcess } from './testing/run-sandbox.ts';
import { sendFax, takeFax, waitForStatus } from './testing/send-fax.ts';

let sandbox: SandboxProcess | null = null;
afterEach(async () => {
  await sandbox?.remove();
  sandbox = null;
});

const setRates = (baseUrl: string, fault_rates: object, fault_seed = 1) =>
  callControl(baseUrl, 'PATCH', 'settings', { fault_rates, fault_seed });

const countTaken = async (baseUrl: string) => {
  const log = await callControl(baseUrl, 'GET', 'received');
  return JSON.stringify(log).split('fax_id').length - 1;
};

describe('faults', () => {
  it.each([
    ['exceeded_rate', 429, 0],
    ['max_faxes', 429, 0],
    ['unavailable', 503, 0],
    ['error_500', 500, 0],
    ['html_500', 500, 1],
  ])('answer a send with %s', async (kind, status, taken) => {
    const { baseUrl } = (sandbox = await runSandbox());
    await setRates(baseUrl, { [kind]: 1 });
    expect((await sendFax(baseUrl, '14155550100')).status).toBe(status);
    expect(await countTaken(baseUrl)).toBe(taken);
    const counted = await callControl(baseUrl, 'GET', 'requests');
    expect(counted).toMatchObject({ faults: { [kind]: 1 } });
  });

  it.each([
    ['cut_before', 0],
    ['cut_after', 1],
  ])('cut the connection: %s the fax was taken', async (kind, taken) => {
    const { baseUrl } = (sandbox = await runSandbox());
    await setRates(baseUrl, { [kind]: 1 });
    await expect(sendFax(baseUrl, '14155550100')).rejects.toThrow('fetch failed');
    expect(await countTaken(baseUrl)).toBe(taken);
  });

  it('happen to the same requests under the same seed, across restarts', async () => {
    const draw = async (seed: number, restartsAfter?: number) => {
      sandbox = await runSandbox();
      await setRates(sandbox.baseUrl, { unavailable: 0.5 }, seed);
      const statuses: number[] = [];
      for (let count = 0; count < 12; count += 1) {
        if (count === restartsAfter) {
          await sandbox.end('SIGKILL');
          sandbox = await runSandbox({ dataDir: sandbox.dataDir });
        }
        statuses.push((await callApi(sandbox.baseUrl, 'GET', 'fax/list')).status);
      }
      await sandbox.remove();
      return statuses.join();
    };
    const first = await draw(5);
    expect(first).toContain('200');
    expect(first).toContain('503');
    expect(await draw(5, 6)).toBe(first);
    expect(await draw(6)).not.toBe(first);
  });

  it.each([
    ['callback_dropped', 0],
    ['callback_repeated', 2],
    ['callback_delayed', 1],
  ])('spoil callbacks: %s', async (kind, count) => {
    const receiver = await receiveCallbacks();
    const { baseUrl } = (sandbox = await runSandbox({ speed: 10_000, callbackUrl: receiver.url }));
    await setRates(baseUrl, { [kind]: 1 });
    const faxId = await takeFax(baseUrl, '14155550100');
    await waitForStatus(baseUrl, faxId, 'success');
    await vi.waitFor(async () => {
      expect(receiver.about(faxId)).toHaveLength(count);
      expect(await callControl(baseUrl, 'GET', 'deliveries')).toEqual({ deliveries: [] });
    });
    receiver.close();
  });
});

it('tells how each fax that was taken stands, and since when', async () => {
  const { baseUrl } = (sandbox = await runSandbox());
  const busy = await takeFax(baseUrl, '14155550101');
  const stuck = await takeFax(baseUrl, '14155550109');
  await waitForStatus(baseUrl, busy, 'error_busy');
  const time = expect.stringMatching(/^\d{4}-.*Z$/);
  expect(await callControl(baseUrl, 'GET', 'faxes')).toMatchObject({
    faxes: [
      { fax_id: busy, status_code: 'error_busy', taken_at: time, ended_at: time },
      { fax_id: stuck, status_code: 'transmitting', taken_at: time, ended_at: null },
    ],
  });
});
