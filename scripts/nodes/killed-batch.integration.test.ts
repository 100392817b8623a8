import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '#lib/server/db.ts';
import { env } from '#lib/server/env.ts';
import { ApiClient } from '#lib/server/testing/api-client.ts';
import { BatchClient } from '#lib/server/testing/batch-client.ts';
import {
  startTestBench,
  testApiKey,
  type TestBench,
} from '#lib/server/testing/start-test-bench.ts';
import { waitUntil } from '#lib/server/testing/wait-until.ts';
import { startTestNode, type TestNode } from './start-test-node.ts';

/** An old machine under load makes a thousand faxes in this time; measured, it is a tenth of it. */
const MADE_WITHIN_MS = 20_000;

let bench: TestBench;
let home: string;
const workers: TestNode[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'faxdesk-killed-batch-'));
  bench = await startTestBench({
    hasWorker: false,
    env: { FAXDESK_STORAGE_URL: `file:${join(home, 'documents')}` },
  });
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await bench.stop();
  await rm(home, { recursive: true, force: true });
});

async function startWorker(): Promise<TestNode> {
  const worker = await startTestNode('worker', {
    ...{ PORT: '0', FAXDESK_DATA_DIR: join(home, `worker-${workers.length}`) },
    FAXDESK_STORAGE_URL: `file:${join(home, 'documents')}`,
    DATABASE_URL: env().DATABASE_URL ?? '',
    DROPBOX_SIGN_API_KEY: testApiKey,
    DROPBOX_SIGN_API_URL: bench.sandbox.apiUrl,
    ...{ FAXDESK_MODE: 'sandbox', FAXDESK_SANDBOX_SPEED: '600', FAXDESK_LOG_LEVEL: 'warn' },
    FAXDESK_DEMO_PASSWORD: 'a password for tests',
    FAXDESK_SECRET: 'a secret that all workers of this test share',
  });
  workers.push(worker);
  return worker;
}

/** A database so slow that a worker dies in the middle of a transaction. */
async function slowDown(): Promise<void> {
  await db().$executeRaw`
    CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(1.5); RETURN NULL; END $$`;
  await db().$executeRaw`
    CREATE TRIGGER slow AFTER INSERT ON "Fax" FOR EACH STATEMENT EXECUTE FUNCTION slow()`;
}

it('a batch of a thousand has one fax for each, though its workers are killed while they make them', async () => {
  const staff = new BatchClient(new ApiClient(bench.url, await bench.signInAs('staff')));
  const numbers = Array.from({ length: 1000 }, (_, at) => {
    const lastFour = at < 500 ? '0100' : '0120';
    return `+1${200 + (at % 500)}555${lastFour}`;
  });
  const { batchId } = await staff.sendList(numbers);
  const countMade = () => db().fax.count({ where: { batchId } });
  await slowDown();
  for (let kills = 0; kills < 2; kills += 1) {
    const made = await countMade();
    const worker = await startWorker();
    await waitUntil(async () => (await countMade()) > made, { what: 'the next stretch' });
    await worker.kill();
    expect(await countMade()).toBeLessThan(1000);
  }
  await db().$executeRaw`DROP TRIGGER slow ON "Fax"`;
  const left = 1000 - (await countMade());
  await startWorker();
  const startedAt = performance.now();
  await waitUntil(async () => (await staff.get(batchId)).status === 'running', {
    timeoutMs: 60_000,
    what: 'the batch to be made',
  });
  const madeInMs = performance.now() - startedAt;
  expect((madeInMs / left) * 1000).toBeLessThan(MADE_WITHIN_MS);

  const faxes = await db().fax.groupBy({ by: ['recipient'], where: { batchId }, _count: true });
  expect(faxes.map(({ recipient }) => recipient).toSorted()).toEqual(numbers.toSorted());
  expect(faxes.every(({ _count }) => _count === 1)).toBe(true);
  const rows = await db().batchRecipient.findMany({ where: { batchId }, include: { fax: true } });
  expect(rows.every(({ recipient, fax }) => fax?.recipient === recipient)).toBe(true);
  await staff.change(batchId, 'stop');
}, 300_000);
