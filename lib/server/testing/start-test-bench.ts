import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'next-auth/jwt';
import { vi } from 'vitest';
import type { Role } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { senderBoss, startWorkerBoss } from '../jobs/boss.ts';
import { prepareUsers } from '../users/prepare-users.ts';
import { planPoll } from '../worker/poll-loop.ts';
import { workOff } from '../worker/work-off.ts';
import { createTestDatabase } from './create-test-database.ts';
import { serveRoutes } from './serve-routes.ts';
import { startTestSandbox, type TestSandbox } from './start-test-sandbox.ts';

export const testApiKey = 'test-key';
const testSecret = randomBytes(32).toString('hex');

export interface TestBench {
  /** Where the files under `app/api` answer. */
  url: string;
  sandbox: TestSandbox;
  /** The folders under `app/api` and their methods. */
  routes: { folder: string; methods: string[] }[];
  /** The cookie of a demo user's session. */
  signInAs: (role: Role) => Promise<string>;
  stop: () => Promise<void>;
}

interface BenchOptions {
  /** How many times faster than a real line. */
  speed?: number;
  /** Without a worker nothing leaves: for tests of what is stored. */
  hasWorker?: boolean;
}

/** Everything but Next: the database, the routes over HTTP, the sandbox, the worker. */
export async function startTestBench({
  speed = 600,
  hasWorker = true,
}: BenchOptions = {}): Promise<TestBench> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-bench-'));
  const server = await serveRoutes();
  const callbackUrl = `${server.url}/api/callbacks/dropbox-sign`;
  const sandbox = await startTestSandbox({ apiKey: testApiKey, speed, callbackUrl });
  stubEnv({
    DATABASE_URL: database.url,
    FAXDESK_DATA_DIR: dataDir,
    DROPBOX_SIGN_API_URL: sandbox.apiUrl,
    FAXDESK_SANDBOX_SPEED: String(speed),
    FAXDESK_URL: server.url,
  });
  await prepareUsers();
  const stopWorker = hasWorker ? await startWorker() : async () => undefined;
  return {
    url: server.url,
    sandbox,
    routes: server.routes.map(({ folder, handlers }) => ({
      folder,
      methods: Object.keys(handlers),
    })),
    signInAs,
    stop: async () => {
      await stopWorker();
      await server.stop();
      await sandbox.stop();
      await (await senderBoss()).stop({ graceful: false });
      await db().$disconnect();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function stubEnv(variables: Record<string, string>): void {
  const all = {
    FAXDESK_MODE: 'sandbox',
    FAXDESK_SECRET: testSecret,
    FAXDESK_DEMO_PASSWORD: 'a password for tests',
    FAXDESK_LOG_LEVEL: 'silent',
    DROPBOX_SIGN_API_KEY: testApiKey,
    ...variables,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
}

async function startWorker(): Promise<() => Promise<void>> {
  const boss = await startWorkerBoss();
  await workOff(boss);
  await planPoll(0);
  return () => boss.stop({ graceful: true, timeout: 10_000 });
}

async function signInAs(role: Role): Promise<string> {
  const user = await db().user.findFirstOrThrow({ where: { role } });
  const token = await encode({
    token: {
      sub: user.id,
      sessionVersion: user.sessionVersion,
      signedInAt: Math.floor(Date.now() / 1000),
    },
    secret: testSecret,
  });
  return `next-auth.session-token=${token}`;
}
