import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { SupervisedChild } from './supervised-child.ts';

let folder = '';
const report = vi.fn<(line: string) => void>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faxdesk-child-'));
  report.mockClear();
});

async function toChild(program: string): Promise<SupervisedChild> {
  const path = join(folder, 'program.mjs');
  await writeFile(path, program);
  return new SupervisedChild({
    name: 'program',
    args: [path],
    env: {},
    graceMs: 1_000,
    logFile: join(folder, 'logs/program.log'),
    waitUntilReady: (child) => new Promise((resolve) => child.once('message', () => resolve())),
    report,
  });
}

it('starts a program again that ends after it was ready', async () => {
  const child = await toChild(`
    import { appendFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(join(folder, 'starts'))}, '.');
    process.send('ready', () => setTimeout(() => process.exit(7), 20));
  `);
  await child.start();
  await vi.waitFor(async () => expect(await readFile(join(folder, 'starts'), 'utf8')).toBe('..'), {
    timeout: 4_000,
  });
  expect(report).toHaveBeenCalledWith(expect.stringMatching(/^The program ended \(code 7\)/));
  await child.stop();
});

it('says what a program wrote last that ends before it is ready', async () => {
  const child = await toChild("console.error('no licence'); process.exit(1);");
  await expect(child.start()).rejects.toThrow(
    'The program ended (code 1) before it was ready: no licence',
  );
});

it('writes to the log, and shows errors alone', async () => {
  const child = await toChild(`
    console.log('{"level":30,"msg":"calm"}');
    console.log('{"level":50,"msg":"wrong"}');
    setTimeout(() => process.send('ready'), 100);
    setInterval(() => undefined, 1000);
  `);
  await child.start();
  await child.stop();
  expect(report.mock.calls).toEqual([['program: {"level":50,"msg":"wrong"}']]);
  const log = await readFile(join(folder, 'logs/program.log'), 'utf8');
  expect(log.split('\n')).toHaveLength(3);
});
