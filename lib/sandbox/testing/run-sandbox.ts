import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { callControl } from './call-api.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

export interface SandboxProcess {
  baseUrl: string;
  dataDir: string;
  pid: number;
  /** Ends the process as an operator does, or as a power cut does. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  remove(): Promise<void>;
}

interface Options {
  speed?: number;
  dataDir?: string;
  callbackUrl?: string;
  /** The provider's own limit is in the way of every test but those about it. */
  requestsPerMinute?: number;
}

/** The real program, in a process of its own and on a port of its own. */
export async function runSandbox(options: Options = {}): Promise<SandboxProcess> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'sandbox-')));
  const callback = options.callbackUrl ? ['--callback-url', options.callbackUrl] : [];
  const child = start([
    '--port',
    '0',
    '--speed',
    String(options.speed ?? 1000),
    '--data-dir',
    dataDir,
    ...callback,
  ]);
  const baseUrl = await readBaseUrl(child);
  const requests_per_minute = options.requestsPerMinute ?? 100_000;
  await callControl(baseUrl, 'PATCH', 'settings', { requests_per_minute });
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    baseUrl,
    dataDir,
    pid: child.pid ?? 0,
    end,
    async remove() {
      await end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What a start that fails says, and how it exits. */
export async function runToEnd(args: string[]): Promise<{ code: number | null; stderr: string }> {
  const child = start(args);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, stderr };
}

function start(args: string[]): ChildProcess {
  return spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function readBaseUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The sandbox has no output.');
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Sandbox ready at (\S+)$/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error(`The sandbox did not start: ${complaint}`);
}
