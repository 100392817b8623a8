import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { lockDataDir } from './lock-data-dir.ts';

let dataDir = '';

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-lock-'));
});

function leave(pid: number | undefined): Promise<void> {
  return writeFile(join(dataDir, 'run.pid'), String(pid));
}

it('locks a directory until it is unlocked', async () => {
  const first = await lockDataDir(dataDir);
  await first.unlock();
  expect((await lockDataDir(dataDir)).wasLeft).toBe(false);
});

it('is kept out by a Faxdesk that runs', async () => {
  const running = spawn('sleep', ['60'], { argv0: 'start-command.ts' });
  await leave(running.pid);
  await expect(lockDataDir(dataDir)).rejects.toThrow(/already runs over .* as process \d+/);
  running.kill();
});

it('takes over what a killed run left, though its number is another program’s now', async () => {
  const stranger = spawn('sleep', ['60']);
  await leave(stranger.pid);
  expect((await lockDataDir(dataDir)).wasLeft).toBe(true);
  stranger.kill();
});
