import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BatchSource } from '#lib/shared/batches/batch-source.ts';
import { BatchAnswer, BatchRetryAnswer } from '#lib/shared/batches/batch.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { BatchClient } from '../testing/batch-client.ts';
import { failFax } from '../testing/make-tried-fax.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: BatchClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new BatchClient(new ApiClient(bench.url, await bench.signInAs('staff')));
});
afterAll(() => bench.stop());

const codeOf = async (response: Response) => Problem.parse(await response.json()).code;
const list = (text: string) => ({ kind: 'csv', text }) as const;

it('goes to nobody whose number was another one when the list was checked', async () => {
  const { id: createdById } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
  const contactId = newId();
  await db().contact.create({
    data: {
      ...{ id: contactId, name: 'Ada', sortName: 'ada', searchText: ' Ada' },
      ...{ createdById, updatedById: createdById },
      numbers: { create: { number: '+15055550100', kind: 'phone', position: 0 } },
    },
  });
  const { draftId } = await staff.draft();
  const source: BatchSource = { kind: 'contacts', contactIds: [contactId] };
  const { listDigest } = await staff.check(draftId, source);
  await db().contactNumber.updateMany({ where: { contactId }, data: { number: '+15065550100' } });
  const body = { source, count: 1, listDigest };
  expect(await codeOf(await staff.send(draftId, body))).toBe('batch_changed');
  expect(await db().batch.count()).toBe(0);
});

it('says so where the draft went to another list already, and not where it is asked for twice', async () => {
  const { draftId } = await staff.draft();
  const [first, second] = [list('2025550100'), list('2025550101')];
  const { listDigest } = await staff.check(draftId, second);
  const ask = async () => await staff.send(draftId, { source: first, count: 1 });
  const { batchId } = BatchAnswer.parse(await (await ask()).json()).batch;
  const late = await staff.send(draftId, { source: second, count: 1, listDigest });
  expect(await codeOf(late)).toBe('batch_sent_to_others');
  expect(BatchAnswer.parse(await (await ask()).json()).batch.batchId).toBe(batchId);
});

it('has each failed fax tried again once, by whoever asks twice, and none once it is stopped', async () => {
  const { id: createdById } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
  const { batchId } = await staff.sendList(['2025550100']);
  const failed = [await failFax({ createdById }), await failFax({ createdById })];
  await db().fax.updateMany({ where: { id: { in: failed } }, data: { batchId } });
  const path = `/api/batches/${batchId}/retries`;
  const answers = await Promise.all([staff.post(path, {}), staff.post(path, {})]);
  const retried = await Promise.all(
    answers.map(async (answer) => BatchRetryAnswer.parse(await answer.json()).retried),
  );
  expect(retried.reduce((sum, count) => sum + count)).toBe(2);
  const asked = { type: 'retry_requested', fax: { batchId } };
  expect(await db().faxEvent.count({ where: asked })).toBe(2);
  await staff.change(batchId, 'stop');
  expect(await codeOf(await staff.post(path, {}))).toBe('batch_stopped');
});
