import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '../db.ts';
import { storage } from '../storage/storage.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { makeNoise } from '../testing/make-noise.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { startTestS3, type TestS3 } from '../testing/start-test-s3.ts';
import { waitUntil } from '../testing/wait-until.ts';

let s3: TestS3;
let bench: TestBench;
let staff: DraftClient;

beforeAll(async () => {
  s3 = await startTestS3();
  bench = await startTestBench({ hasWorker: false, env: s3.env });
  staff = new DraftClient(new ApiClient(bench.url, await bench.signInAs('staff')));
});
afterAll(async () => {
  await bench.stop();
  await s3.stop();
});

async function listKeys(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of storage().listKeys()) keys.push(key);
  return keys;
}

it('an upload in parts is one object, though the bucket was away in the middle', async () => {
  const { content, sha256 } = await makeNoise(3_000_000);
  const { draftId } = await staff.save({ recipient: '+12025550100' });
  const { documentId } = await staff.declare(draftId, 'scan.png', content.byteLength);
  const patch = (offset: number, to?: number) =>
    staff.patch({ draftId, documentId, offset, content: content.subarray(offset, to) });
  expect((await patch(0, 1_000_000)).status).toBe(200);

  await s3.pause();
  expect((await patch(1_000_000, 2_000_000)).status).toBe(503);
  expect(await staff.findOffset(draftId, documentId)).toBe(1_000_000);
  await s3.start();

  expect((await patch(1_000_000, 2_000_000)).status).toBe(200);
  expect((await patch(2_000_000)).status).toBe(200);
  await waitUntil(async () => (await staff.get(draftId)).documents[0]?.state === 'ready');
  const { storageKey } = await db().document.findUniqueOrThrow({ where: { sha256 } });
  expect(await listKeys()).toEqual([storageKey]);
  expect((await staff.fax(draftId)).status).toBe(202);
}, 120_000);
