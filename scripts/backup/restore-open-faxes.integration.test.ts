import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createBackup } from '#lib/server/backup/create-backup.ts';
import { db } from '#lib/server/db.ts';
import { deliverFax } from '#lib/server/delivery/deliver-fax.ts';
import { pollProvider } from '#lib/server/delivery/poll-provider.ts';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import { ApiClient, textFile } from '#lib/server/testing/api-client.ts';
import { createTestDatabase, type TestDatabase } from '#lib/server/testing/create-test-database.ts';
import { startTestBench, type TestBench } from '#lib/server/testing/start-test-bench.ts';
import { waitUntil } from '#lib/server/testing/wait-until.ts';
import { runCommand } from '../processes/run-command.ts';
import { SupervisedChild } from '../processes/supervised-child.ts';
import { planWorker } from '../start/plan-worker.ts';

const Received = z.object({
  received: z.array(z.object({ title: z.string() })),
});
const Faxes = z.array(
  z.object({ title: z.string(), status: z.string(), isOurs: z.boolean(), attempts: z.number() }),
);

let bench: TestBench;
let staff: ApiClient;
let home: string;
let target: TestDatabase;
let worker: SupervisedChild | undefined;

const send = async (lastFour: string, title: string) => {
  const content = `${title}, ${lastFour}`;
  const files = [{ ...textFile, content }];
  return (await staff.sendFax(`+1202555${lastFour}`, { title }, files)).faxId;
};

/** What the sandbox took, by title without the reference: it never forgets. */
async function countTaken(): Promise<Record<string, number>> {
  const { received } = Received.parse(await bench.sandbox.control('received', 'GET'));
  const counts: Record<string, number> = {};
  for (const { title } of received) {
    const plain = title.replace(/ · F-.*$/, '');
    counts[plain] = (counts[plain] ?? 0) + 1;
  }
  return counts;
}

function listRestored() {
  return withClient(target.url, async (client) => {
    const { rows } = await client.query(
      `SELECT f."title", f."status", f."createdById" IS NOT NULL AS "isOurs",
         (SELECT count(*)::int FROM "Attempt" a WHERE a."faxId" = f."id") AS attempts
       FROM "Fax" f ORDER BY f."title", f."createdAt"`,
    );
    return Faxes.parse(rows);
  });
}

/** Sends on until an attempt of the fax has ended as busy and the next one is due. */
async function untilRetryIsDue(faxId: string): Promise<void> {
  await waitUntil(async () => {
    await pollProvider();
    const { nextAttemptAt } = await db().fax.findUniqueOrThrow({ where: { id: faxId } });
    return nextAttemptAt !== null && nextAttemptAt < new Date();
  });
}

/** Hands it over as soon as no other fax is on its way to the number. */
async function deliverInTurn(faxId: string): Promise<void> {
  await waitUntil(async () => {
    await deliverFax(faxId);
    await pollProvider();
    return (await db().attempt.count({ where: { faxId } })) > 0;
  });
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'faxdesk-open-'));
  // Slow enough that retries do not run out on a loaded machine.
  bench = await startTestBench({ hasWorker: false, speed: 100 });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  target = await createTestDatabase('empty');
});
afterAll(async () => {
  await worker?.stop();
  await bench.stop();
  await target.drop();
  await rm(home, { recursive: true, force: true });
});

it('sends nothing twice that left after the backup, and all that did not', async () => {
  const left = await send('0100', 'Left after the backup');
  await send('0100', 'Never left');
  const twin = await send('0111', 'Twin');
  await send('0111', 'Twin');
  const bothLeft = [await send('0111', 'Both left'), await send('0111', 'Both left')];
  const busy = await send('0110', 'Busy twice');
  await deliverFax(busy);
  const backup = join(home, 'backup');
  await createBackup(backup);

  for (const faxId of [left, twin, ...bothLeft]) await deliverInTurn(faxId);
  await untilRetryIsDue(busy);
  await deliverFax(busy);
  await deliverInTurn(await send('0100', 'Made after the backup'));
  expect(await countTaken()).toEqual({
    'Left after the backup': 1,
    Twin: 1,
    'Both left': 2,
    'Busy twice': 2,
    'Made after the backup': 1,
  });

  // Nothing works on the first database any more: it is lost.
  const variables = { DATABASE_URL: target.url, FAXDESK_DATA_DIR: join(home, 'restored') };
  const said = await runCommand('scripts/run.mjs', ['restore', backup], variables);
  expect(said).toContain('7 faxes may have left since then');
  const logFile = join(home, 'worker.log');
  worker = new SupervisedChild(planWorker({ env: variables, logFile, report: () => undefined }));
  await worker.start();
  await waitUntil(
    async () => {
      const faxes = await listRestored();
      return faxes.length === 8 && faxes.every(({ status }) => status === 'delivered');
    },
    { timeoutMs: 120_000, what: 'all faxes to be delivered' },
  );
  expect(await countTaken()).toEqual({
    'Left after the backup': 1,
    'Never left': 1,
    Twin: 2,
    'Both left': 2,
    'Busy twice': 3,
    'Made after the backup': 1,
  });
  const restored = await listRestored();
  expect(restored.filter(({ isOurs }) => !isOurs)).toMatchObject([
    { title: expect.stringContaining('Made after the backup · F-') },
  ]);
}, 180_000);
