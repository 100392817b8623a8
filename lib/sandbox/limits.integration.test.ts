import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { apiKey, callApi, callControl } from './testing/call-api.ts';
import { runSandbox, type SandboxProcess } from './testing/run-sandbox.ts';
import { sendFax, takeFax, waitForStatus } from './testing/send-fax.ts';

let sandbox: SandboxProcess | null = null;
afterEach(async () => {
  await sandbox?.remove();
  sandbox = null;
});

const Taken = z.object({
  faxes: z.array(z.object({ taken_at: z.string(), ended_at: z.string() })),
});

describe('the limits', () => {
  it('let a hundred requests a minute through, and count the others', async () => {
    const { baseUrl } = (sandbox = await runSandbox({ requestsPerMinute: 100 }));
    const before = Math.floor(Date.now() / 1000);
    const first = await callApi(baseUrl, 'GET', 'fax/list');
    expect(first.headers.get('x-ratelimit-limit')).toBe('100');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('99');
    const resetIn = Number(first.headers.get('x-ratelimit-reset')) - before;
    expect(resetIn).toBeGreaterThanOrEqual(59);
    expect(resetIn).toBeLessThanOrEqual(62);
    for (let count = 1; count < 100; count += 1) {
      expect((await callApi(baseUrl, 'GET', 'fax/list')).status).toBe(200);
    }
    const over = await callApi(baseUrl, 'GET', 'fax/list');
    expect(over.status).toBe(429);
    expect(over.body).toMatchObject({ error: { error_name: 'exceeded_rate' } });
    expect(over.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(over.headers.get('retry-after')).toBeNull();
    const counted = await callControl(baseUrl, 'GET', 'requests');
    expect(counted).toMatchObject({ total: 100, over_limit: 1 });
  });

  it('let ten sends a minute through in test mode', async () => {
    const { baseUrl } = (sandbox = await runSandbox());
    for (let count = 0; count < 10; count += 1) {
      await takeFax(baseUrl, '14155550100', { test_mode: '1' });
    }
    const over = await sendFax(baseUrl, '14155550100', { test_mode: 'true' });
    expect(over.status).toBe(429);
    expect(over.body).toMatchObject({ error: { error_name: 'exceeded_rate' } });
    expect(over.headers.get('x-ratelimit-limit')).toBe('10');
    expect((await sendFax(baseUrl, '14155550100')).status).toBe(200);
  });

  it('allow only so many faxes in flight', async () => {
    const { baseUrl } = (sandbox = await runSandbox());
    await callControl(baseUrl, 'PATCH', 'settings', { max_faxes: 2 });
    await takeFax(baseUrl, '14155550109');
    await takeFax(baseUrl, '14155550109');
    const over = await sendFax(baseUrl, '14155550100');
    expect(over.status).toBe(429);
    expect(over.body).toMatchObject({ error: { error_name: 'max_faxes' } });
    await callControl(baseUrl, 'PATCH', 'settings', { max_faxes: 3 });
    expect((await sendFax(baseUrl, '14155550100')).status).toBe(200);
  });

  it('keep a fax waiting before it is dialled as long as a test asks for, at any speed', async () => {
    const { baseUrl } = (sandbox = await runSandbox({ speed: 1000 }));
    await callControl(baseUrl, 'PATCH', 'settings', { queue_ms: 700 });
    const faxId = await takeFax(baseUrl, '14155550104');
    await waitForStatus(baseUrl, faxId, 'error_disconnected');
    const { faxes } = Taken.parse(await callControl(baseUrl, 'GET', 'faxes'));
    const [took] = faxes.map((fax) => Date.parse(fax.ended_at) - Date.parse(fax.taken_at));
    expect(took).toBeGreaterThanOrEqual(700);
  });

  it('fail as often as a test asks for', async () => {
    const { baseUrl } = (sandbox = await runSandbox());
    await callControl(baseUrl, 'PATCH', 'settings', { error_rate: 1 });
    const failed = await callApi(baseUrl, 'GET', 'account');
    expect(failed.status).toBe(500);
    expect(failed.body).toMatchObject({ error: { error_name: 'unknown' } });
  });

  it('show the time of a clock that a test has set', async () => {
    const { baseUrl } = (sandbox = await runSandbox());
    const dayMs = 86_400_000;
    await callControl(baseUrl, 'PATCH', 'settings', { clock_offset_ms: -dayMs });
    const { body } = await sendFax(baseUrl, '14155550100');
    const yesterday = Math.floor((Date.now() - dayMs) / 1000);
    expect(body).toMatchObject({ fax: { created_at: expect.closeTo(yesterday, -1) } });
  });
});

it('is controlled by no page in a browser', async () => {
  const { baseUrl } = (sandbox = await runSandbox());
  const headers = { origin: 'http://evil.example' };
  const url = new URL('/_sandbox/reset', baseUrl);
  expect((await fetch(url, { method: 'POST', headers })).status).toBe(403);
});

it.skipIf(process.platform !== 'linux')('an upload of 200 MB is not held in memory', async () => {
  const { baseUrl, pid } = (sandbox = await runSandbox());
  const before = await readPeakMegabytes(pid);
  expect(await upload(baseUrl, 200)).toBe(200);
  expect((await readPeakMegabytes(pid)) - before).toBeLessThan(80);
});

async function readPeakMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

/** Streams a send whose document has so many megabytes, and resolves to the answer's status. */
function upload(baseUrl: string, megabytes: number): Promise<number> {
  const head =
    '--cut\r\ncontent-disposition: form-data; name="recipient"\r\n\r\n14155550107\r\n' +
    '--cut\r\ncontent-disposition: form-data; name="files[0]"; filename="a.bin"\r\n\r\n';
  return new Promise((resolve, reject) => {
    const sending = request(`${baseUrl}/fax/send`, {
      method: 'POST',
      auth: `${apiKey}:`,
      headers: { 'content-type': 'multipart/form-data; boundary=cut' },
    });
    sending.on('error', reject).on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    const megabyte = Buffer.alloc(1024 * 1024, 'x');
    const write = (left: number): void => {
      if (left === 0) sending.end('\r\n--cut--\r\n');
      else sending.write(megabyte, () => write(left - 1));
    };
    sending.write(head, () => write(megabytes));
  });
}
