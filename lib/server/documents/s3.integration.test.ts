import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { toCopyKey } from '../storage/copy-key.ts';
import { storage } from '../storage/storage.ts';
import { newTemporaryPath } from '../storage/temporary-files.ts';
import { ApiClient, textFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { startTestS3, type TestS3 } from '../testing/start-test-s3.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { cleanUp } from './clean-up.ts';
import { removeOrphans } from './remove-orphans.ts';

let s3: TestS3;
let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  s3 = await startTestS3();
  bench = await startTestBench({ env: s3.env });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(async () => {
  await bench.stop();
  await s3.stop();
});

const weeksAgo = new Date(Date.now() - 14 * 24 * 3_600_000);
const note = (content: string) => [{ ...textFile, content }];

async function listKeys(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of storage().listKeys()) keys.push(key);
  return keys;
}

it('delivers a fax whose document and copy are objects, and deletes both', async () => {
  const { faxId } = await staff.sendFax('+12025550100', {}, note('Kept as an object.'));
  await staff.waitForStatus(faxId, ['delivered']);
  const document = await staff.request(`/api/faxes/${faxId}/documents/0`);
  expect(await document.text()).toBe('Kept as an object.');
  const copy = await staff.request(`/api/faxes/${faxId}/files`);
  expect(Buffer.from(await copy.arrayBuffer()).subarray(0, 5)).toEqual(Buffer.from('%PDF-'));
  const attempt = await db().attempt.findFirstOrThrow({ where: { faxId } });
  expect(await listKeys()).toContain(toCopyKey(attempt.id));

  expect((await staff.request(`/api/faxes/${faxId}`, { method: 'DELETE' })).status).toBe(204);
  await waitUntil(async () => !(await listKeys()).includes(toCopyKey(attempt.id)));
  await db().fax.update({ where: { id: faxId }, data: { deletedAt: weeksAgo } });
  const aged = await db().document.findFirstOrThrow({ where: { faxes: { some: { faxId } } } });
  await db().document.update({ where: { id: aged.id }, data: { createdAt: weeksAgo } });
  await cleanUp();
  expect(await listKeys()).not.toContain(aged.storageKey);
});

it('keeps one object for content that several people send at once', async () => {
  const before = (await listKeys()).length;
  const content = note('The same for everybody.');
  const faxes = await Promise.all(
    [1, 2, 3, 4].map(() => staff.sendFax('+12025550101', {}, content)),
  );
  expect(new Set(faxes.map(({ faxId }) => faxId)).size).toBe(4);
  expect((await listKeys()).length).toBe(before + 1);
});

it('removes what no row names any more, once it is old enough', async () => {
  const { faxId } = await staff.sendFax('+12025550100', {}, note('Named by a row.'));
  await staff.waitForStatus(faxId, ['delivered']);
  await (await staff.request(`/api/faxes/${faxId}/files`)).arrayBuffer();
  const before = (await listKeys()).sort();
  const strays = [`ab/cd/abcd${'0'.repeat(60)}`, toCopyKey(newId())];
  for (const key of strays) {
    const path = await newTemporaryPath();
    await writeFile(path, 'stray');
    await storage().commitFile(path, key);
  }
  await removeOrphans(new Date(Date.now() - 60_000));
  expect(await listKeys()).toEqual(expect.arrayContaining(strays));
  await removeOrphans(new Date(Date.now() + 60_000));
  expect((await listKeys()).sort()).toEqual(before);
});
