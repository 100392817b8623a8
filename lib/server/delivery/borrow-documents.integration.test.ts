import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { storage } from '../storage/storage.ts';
import { newTemporaryPath } from '../storage/temporary-files.ts';
import { ApiClient, textFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { startTestS3, type TestS3 } from '../testing/start-test-s3.ts';
import { deliverFax } from './deliver-fax.ts';

let s3: TestS3;
let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  s3 = await startTestS3();
  bench = await startTestBench({ env: s3.env, hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(async () => {
  await bench.stop();
  await s3.stop();
});

const note = (content: string) => [{ ...textFile, content }];

it('ends a fax whose document has vanished with a reason, and tells who looks at it', async () => {
  const { faxId } = await staff.sendFax('+12025550100', {}, note('Soon gone.'));
  const { document } = await db().faxDocument.findFirstOrThrow({
    where: { faxId },
    include: { document: true },
  });
  await storage().removeFile(document.storageKey);
  const view = await staff.request(`/api/faxes/${faxId}/documents/0`);
  expect(Problem.parse(await view.json())).toMatchObject({ status: 410, code: 'document_missing' });
  await deliverFax(faxId);
  const fax = await staff.getFax(faxId);
  expect(fax).toMatchObject({ status: 'failed', statusCode: 'document_missing' });
});

it('never sends half a document', async () => {
  const { faxId } = await staff.sendFax('+12025550111', {}, note('A whole sentence.'));
  const { document } = await db().faxDocument.findFirstOrThrow({
    where: { faxId },
    include: { document: true },
  });
  await storage().removeFile(document.storageKey);
  const half = await newTemporaryPath();
  await writeFile(half, 'A whole');
  await storage().commitFile(half, document.storageKey);
  await expect(deliverFax(faxId)).rejects.toMatchObject({ code: 'storage_unavailable' });
  expect(await staff.getFax(faxId)).toMatchObject({ status: 'queued', attempts: [] });
});

it('waits, without an attempt, while the storage is down', async () => {
  const { faxId } = await staff.sendFax('+12025550100', {}, note('Patient.'));
  await s3.pause();
  await expect(deliverFax(faxId)).rejects.toMatchObject({ code: 'storage_unavailable' });
  expect(await staff.getFax(faxId)).toMatchObject({ status: 'queued', attempts: [] });

  const taken = await db().fax.count();
  const refused = await staff.postFax({ recipient: '+12025550100' }, note('Not now.'));
  expect(Problem.parse(await refused.json())).toMatchObject({
    status: 503,
    code: 'storage_unavailable',
    detail: 'The storage of documents does not answer. Try again in a minute.',
  });
  expect(await db().fax.count()).toBe(taken);

  await s3.start();
  await deliverFax(faxId);
  const { attempts } = await staff.getFax(faxId);
  expect(attempts).toMatchObject([{ number: 1, errorName: null }]);
  expect((await staff.postFax({ recipient: '+12025550100' }, note('Now.'))).status).toBe(202);
});
