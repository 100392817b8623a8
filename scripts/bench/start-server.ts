import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '#lib/shared/permissions.ts';
import { toChildEnv } from '../processes/environment.ts';
import { signIn } from '../processes/sign-in.ts';

const password = 'a password for benches';
const READY_WITHIN_MS = 300_000;

export interface BenchServer {
  url: string;
  /** The session cookie of the demo user for staff. */
  cookie: string;
  signInAs: (role: Role) => Promise<string>;
  /** Of the supervisor, whose descendants are all of Faxdesk's processes. */
  pid: number;
  stop: () => Promise<void>;
}

/**
 * All of Faxdesk as `npm start` runs it, out of the given folder, over data that are gone afterwards;
 * with settings of the environment beside its own. Another program may run less of it.
 */
export async function startServer(
  appDir: string,
  settings: Record<string, string> = {},
  program = 'scripts/start/start-command.ts',
): Promise<BenchServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-bench-'));
  const port = await findFreePort();
  const child = spawn(process.execPath, [program], {
    cwd: appDir,
    env: toChildEnv({
      PORT: String(port),
      FAXDESK_DATA_DIR: dataDir,
      FAXDESK_DEMO_PASSWORD: password,
      FAXDESK_SANDBOX_SPEED: '100',
      ...{ DATABASE_URL: '', DROPBOX_SIGN_API_KEY: '', DROPBOX_SIGN_API_URL: '', FAXDESK_URL: '' },
      ...settings,
    }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = new Promise<null>((resolve) => child.once('exit', () => resolve(null)));
  const url = `http://localhost:${port}`;
  const ready = await Promise.race([waitUntilReady(url), exited]);
  if (!ready) throw new Error('The server ended before it was ready.');
  const signInAs = (role: Role) => signIn(url, { email: `${role}@faxdesk.example`, password });
  return {
    url,
    signInAs,
    cookie: await signInAs('staff'),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

async function waitUntilReady(url: string): Promise<true> {
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const response = await fetch(`${url}/api/ready`).catch(() => null);
    if (response?.ok) return true;
    await sleep(250);
  }
  throw new Error('The server did not become ready.');
}
