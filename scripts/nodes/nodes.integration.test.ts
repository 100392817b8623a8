import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import { findFreePort } from '#lib/server/postgres/find-free-port.ts';
import { ApiClient } from '#lib/server/testing/api-client.ts';
import { createTestDatabase } from '#lib/server/testing/create-test-database.ts';
import {
  findSystemPostgres,
  startSystemPostgres,
} from '#lib/server/testing/start-system-postgres.ts';
import { startTestS3, type TestS3 } from '#lib/server/testing/start-test-s3.ts';
import { startTestSandbox, type TestSandbox } from '#lib/server/testing/start-test-sandbox.ts';
import { toSessionCookie } from '#lib/server/testing/to-session-cookie.ts';
import { waitUntil } from '#lib/server/testing/wait-until.ts';
import { startTestNode, type TestNode } from './start-test-node.ts';

const system = findSystemPostgres();
const secret = 'a secret that all nodes of this test share';
const Received = z.object({ received: z.array(z.object({ title: z.string() })) });
const Users = z.tuple([z.object({ id: z.string(), sessionVersion: z.number() })]);

let home: string;
let database: { url: string; stop: () => Promise<void> };
let s3: TestS3;
let sandbox: TestSandbox;
let shared: Record<string, string>;
const nodes: TestNode[] = [];

async function openDatabase(): Promise<typeof database> {
  if (system) return await startSystemPostgres(system.home);
  const { url, drop } = await createTestDatabase('empty');
  return { url, stop: drop };
}

async function startNode(kind: 'web' | 'worker', name: string, port = 0): Promise<TestNode> {
  const own = { PORT: String(port), FAXDESK_DATA_DIR: join(home, name) };
  const node = await startTestNode(kind, { ...shared, ...own });
  nodes.push(node);
  return node;
}

async function startWeb(name: string) {
  const port = await findFreePort();
  const node = await startNode('web', name, port);
  const url = `http://127.0.0.1:${port}`;
  const cookie = await signIn();
  return { node, port, cookie, client: new ApiClient(url, cookie), dataDir: join(home, name) };
}

function signIn(): Promise<string> {
  return withClient(database.url, async (client) => {
    const { rows } = await client.query(
      `SELECT "id", "sessionVersion" FROM "User" WHERE "role" = 'staff'`,
    );
    return await toSessionCookie(Users.parse(rows)[0], secret);
  });
}

async function countTaken(title: string): Promise<number> {
  const { received } = Received.parse(await sandbox.control('received', 'GET'));
  return received.filter((fax) => fax.title.startsWith(`${title} · `)).length;
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'faxdesk-nodes-'));
  database = await openDatabase();
  s3 = await startTestS3();
  sandbox = await startTestSandbox({ apiKey: 'key-of-nodes', speed: 600 });
  shared = {
    ...s3.env,
    DATABASE_URL: database.url,
    DROPBOX_SIGN_API_KEY: 'key-of-nodes',
    DROPBOX_SIGN_API_URL: sandbox.apiUrl,
    FAXDESK_DEMO_PASSWORD: 'a password for tests',
    FAXDESK_LOG_LEVEL: 'warn',
    FAXDESK_MODE: 'sandbox',
    FAXDESK_SANDBOX_SPEED: '600',
    FAXDESK_SECRET: secret,
  };
}, 120_000);
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await sandbox.stop();
  await s3.stop();
  await database.stop();
  await rm(home, { recursive: true, force: true });
}, 120_000);

describe(`nodes over ${system?.name ?? 'the embedded PostgreSQL'} and a bucket`, () => {
  let first: Awaited<ReturnType<typeof startWeb>>;
  let second: typeof first;
  let workers: TestNode[];

  it('start at once over an empty database, and deliver what any of them takes, once', async () => {
    // The first one builds, if that was not done: only one can.
    first = await startWeb('web-1');
    const starting = ['worker-1', 'worker-2'].map((name) => startNode('worker', name));
    second = await startWeb('web-2');
    workers = await Promise.all(starting);
    const sends = [0, 1, 2, 3, 4, 5].map(async (index) => {
      const { client } = index % 2 === 0 ? first : second;
      const title = `Fax ${index}`;
      const { faxId } = await client.sendFax('+12025550100', { title });
      const other = index % 2 === 0 ? second.client : first.client;
      await other.waitForStatus(faxId, ['delivered']);
      expect(await countTaken(title)).toBe(1);
      return faxId;
    });
    expect(new Set(await Promise.all(sends)).size).toBe(6);
  }, 400_000);

  it('a web that is stopped during an upload takes it in first', async () => {
    const live = await second.client.request('/api/live');
    const boundary = 'half';
    const upload = request({
      port: second.port,
      method: 'POST',
      path: '/api/faxes',
      headers: {
        cookie: second.cookie,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    });
    const answered = new Promise<{ status: number | undefined; body: string }>(
      (resolve, reject) => {
        upload.once('error', reject);
        upload.once('response', (response) => {
          void text(response).then((body) => resolve({ status: response.statusCode, body }));
        });
      },
    );
    const field = (name: string, value: string) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    upload.write(field('recipient', '+12025550100') + field('title', 'Half way'));
    upload.write(
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\nFirst half, `,
    );
    await waitUntil(async () => (await readdir(join(second.dataDir, 'incoming'))).length > 0);
    const stopped = second.node.stop();
    // The live stream ends at once; that it did shows that the stop has begun.
    await live.text();
    upload.end(`second half.\r\n--${boundary}--\r\n`);
    expect(await answered).toMatchObject({ status: 202 });
    expect(await stopped).toBe(0);
    await waitUntil(async () => (await countTaken('Half way')) === 1);
  });

  it('a worker that is stopped in a call leaves the fax to another one, which sends nothing again', async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    const caller = await startNode('worker', 'worker-3');
    const { faxId } = await first.client.sendFax('+12025550118', { title: 'Late answer' });
    await waitUntil(async () => (await countTaken('Late answer')) === 1);
    expect(await first.client.getFax(faxId)).toMatchObject({ status: 'sending' });
    await startNode('worker', 'worker-4');
    expect(await caller.stop()).toBe(0);
    await first.client.waitForStatus(faxId, ['delivered']);
    expect(await countTaken('Late answer')).toBe(1);
  }, 120_000);
});
