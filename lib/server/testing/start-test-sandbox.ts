import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../../sandbox/main.ts');

export interface TestSandbox {
  /** With `/v3`, as `DROPBOX_SIGN_API_URL` wants it. */
  apiUrl: string;
  /** Sets a fault, a limit or the clock through the sandbox's own control address. */
  control: (path: string, method: 'GET' | 'POST' | 'PATCH', body?: unknown) => Promise<unknown>;
  stop: () => Promise<void>;
}

interface SandboxOptions {
  apiKey: string;
  speed: number;
  callbackUrl?: string;
}

/** The real sandbox in a process of its own: nothing imports it, tests neither. */
export async function startTestSandbox({
  apiKey,
  speed,
  callbackUrl,
}: SandboxOptions): Promise<TestSandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-sandbox-'));
  const flags = [
    '--port',
    '0',
    '--api-key',
    apiKey,
    '--speed',
    String(speed),
    '--data-dir',
    dataDir,
  ];
  const child = spawn(
    process.execPath,
    [main, ...flags, ...(callbackUrl ? ['--callback-url', callbackUrl] : [])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const apiUrl = await readUrl(createInterface(child.stdout));
  return {
    apiUrl,
    control: (path, method, body) =>
      callControl(new URL(`/_sandbox/${path}`, apiUrl), method, body),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function readUrl(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const url = /^Sandbox ready at (\S+)/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error('The sandbox ended before it was ready.');
}

async function callControl(url: URL, method: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${url.pathname}.`);
  return await response.json();
}
