import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callApi, callControl } from './testing/call-api.ts';
import { receiveCallbacks } from './testing/receive-callbacks.ts';
import { runSandbox, runToEnd, type SandboxProcess } from './testing/run-sandbox.ts';
import { readStatus, sendFax, takeFax, waitForStatus } from './testing/send-fax.ts';

let sandbox: SandboxProcess | null = null;
afterEach(async () => {
  await sandbox?.remove();
  sandbox = null;
});

describe('a restart', () => {
  it('loses no fax that was answered for, and goes on with those in flight', async () => {
    const receiver = await receiveCallbacks();
    sandbox = await runSandbox({ speed: 20, callbackUrl: receiver.url });
    const { baseUrl } = sandbox;
    const sends = Array.from({ length: 12 }, (_, index) =>
      takeFax(baseUrl, '14155550100', { title: `Fax ${index}` }),
    );
    const faxIds = await Promise.all(sends);
    await sandbox.end('SIGKILL');
    await appendFile(join(sandbox.dataDir, 'state.jsonl'), '{"table":"faxes","key":"to');
    await appendFile(join(sandbox.dataDir, 'received.jsonl'), '{"time":');

    sandbox = await runSandbox({ speed: 1000, dataDir: sandbox.dataDir });
    for (const faxId of faxIds) await waitForStatus(sandbox.baseUrl, faxId, 'success');
    await vi.waitFor(() => expect(receiver.received).toHaveLength(12), { timeout: 10_000 });
    receiver.close();
    const log = await callControl(sandbox.baseUrl, 'GET', 'received');
    expect(log).toMatchObject({ received: { length: 12 } });
    const { body } = await callApi(sandbox.baseUrl, 'GET', 'fax/list');
    expect(body).toMatchObject({ list_info: { num_results: 12 } });
  });

  it('keeps deliveries that were refused, and what was set', async () => {
    const receiver = await receiveCallbacks();
    receiver.answers.push({ status: 503, body: '' });
    sandbox = await runSandbox({ speed: 50, callbackUrl: receiver.url });
    await callControl(sandbox.baseUrl, 'PATCH', 'settings', { max_faxes: 7 });
    const faxId = await takeFax(sandbox.baseUrl, '14155550108');
    await vi.waitFor(() => expect(receiver.about(faxId)).toHaveLength(1), { timeout: 10_000 });
    await vi.waitFor(async () => {
      const left = sandbox && (await callControl(sandbox.baseUrl, 'GET', 'deliveries'));
      expect(left).toMatchObject({ deliveries: [{ failures: 1 }] });
    });
    expect(await sandbox.end('SIGTERM')).toBe(0);
    sandbox = await runSandbox({ dataDir: sandbox.dataDir });
    await vi.waitFor(() => expect(receiver.about(faxId)).toHaveLength(2), { timeout: 20_000 });
    receiver.close();
    expect(await callControl(sandbox.baseUrl, 'GET', 'settings')).toMatchObject({ max_faxes: 7 });
    expect(await readStatus(sandbox.baseUrl, faxId)).toBe('on_hold');
  });

  it('counts the tries at a number across processes', async () => {
    sandbox = await runSandbox();
    expect((await sendFax(sandbox.baseUrl, '14155550117')).status).toBe(503);
    await sandbox.end('SIGKILL');
    sandbox = await runSandbox({ dataDir: sandbox.dataDir });
    expect((await sendFax(sandbox.baseUrl, '14155550117')).status).toBe(503);
    expect((await sendFax(sandbox.baseUrl, '14155550117')).status).toBe(200);
  });

  it('starts over when it is reset', async () => {
    sandbox = await runSandbox();
    await takeFax(sandbox.baseUrl, '14155550100');
    await callControl(sandbox.baseUrl, 'POST', 'reset');
    const { body } = await callApi(sandbox.baseUrl, 'GET', 'fax/list');
    expect(body).toMatchObject({ faxes: [] });
    expect(await callControl(sandbox.baseUrl, 'GET', 'received')).toEqual({ received: [] });
    const faxId = await takeFax(sandbox.baseUrl, '14155550100', { sender: '12025550199' });
    await waitForStatus(sandbox.baseUrl, faxId, 'success');
  });
});

describe('a start that cannot be', () => {
  it.each([
    [['--port', 'x'], '--port must be a number'],
    [['--speed', '0'], '--speed must be a number above 0'],
    [['--callback-url', 'nowhere'], '--callback-url must be'],
    [['--colour'], "Unknown option '--colour'"],
  ])('%j exits with one sentence', async (args, sentence) => {
    const { code, stderr } = await runToEnd(args);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says when the port is taken or the directory cannot be used', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'start-'));
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = String(typeof address === 'object' && address ? address.port : 0);
    const taken = await runToEnd(['--port', port, '--data-dir', folder]);
    expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining(`Port ${port} is`) });
    server.close();
    await writeFile(join(folder, 'file'), '');
    const blocked = await runToEnd(['--port', '0', '--data-dir', join(folder, 'file', 'data')]);
    expect(blocked).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The data directory'),
    });
    await rm(folder, { recursive: true });
  });
});
