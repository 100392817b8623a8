import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BatchAnswer } from '#lib/shared/batches/batch.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { BatchClient } from '../testing/batch-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { prepareBatch } from './prepare-batch.ts';

let bench: TestBench;
let api: ApiClient;
let staff: BatchClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  staff = new BatchClient(api);
});
afterAll(() => bench.stop());

const codeOf = async (response: Response) => Problem.parse(await response.json()).code;
const list = (text: string) => ({ kind: 'csv', text }) as const;

async function addContact(name: string, number: string): Promise<string> {
  const user = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
  const contactId = newId();
  await db().contact.create({
    data: {
      ...{ id: contactId, name, sortName: name.toLowerCase(), searchText: ` ${name}` },
      ...{ createdById: user.id, updatedById: user.id },
      numbers: { create: { number, kind: 'phone', position: 0 } },
    },
  });
  return contactId;
}

describe('a check', () => {
  it('says what is wrong with each row, and stores nothing', async () => {
    await addContact('Known Labs', '+14155552671');
    const by = await db().user.findFirstOrThrow({ where: { role: 'admin' } });
    const blocked = { number: '+12025550177', reason: 'They asked us to stop' };
    await db().blockedNumber.create({ data: { ...blocked, createdById: by.id } });
    const { draftId } = await staff.draft({ title: 'Case {{case}}' });
    const rows = [
      'name,fax,case',
      'Known,415 555 2671,1',
      'Slip,415 555 2672,2',
      'Wrong,12,3',
      'Twice,415 555 2671,4',
      'Blocked,202 555 0177,5',
      'Empty,202 555 0178,',
    ];
    const check = await staff.check(draftId, list(rows.join('\n')));
    expect(check.rows.map(({ problem, hint }) => problem?.kind ?? hint?.kind ?? null)).toEqual([
      null,
      'near_miss',
      'invalid_number',
      'duplicate',
      'not_allowed',
      'value_missing',
    ]);
    expect(check.rows[1]?.hint?.sentence).toContain('Known Labs');
    expect(check).toMatchObject({ unknownFields: [], pages: 1, sendsPerMinute: 60 });
    expect(await db().batch.count()).toBe(0);
  });

  it('names fields that the list does not have, and then nothing can be sent', async () => {
    const { draftId } = await staff.draft({ coverMessage: 'Dear {{first name}}' });
    const source = list('number\n2025550100');
    expect((await staff.check(draftId, source)).unknownFields).toEqual(['first name']);
    expect(await codeOf(await staff.send(draftId, { source, count: 1 }))).toBe(
      'batch_fields_unknown',
    );
  });

  it('names who got the same documents lately and whose last faxes failed, to be left out', async () => {
    const drafts = new DraftClient(api);
    const write = async () => {
      const { draftId } = await drafts.save();
      await drafts.upload(draftId, 'recall.txt', 'Recall of lot 17');
      return draftId;
    };
    const first = await write();
    const { batch } = BatchAnswer.parse(
      await (await staff.send(first, { source: list('2125550111'), count: 1 })).json(),
    );
    await prepareBatch(batch.batchId);
    const { createdById } = await db().batch.findUniqueOrThrow({ where: { id: batch.batchId } });
    for (const id of [newId(), newId(), newId()]) {
      const failed = { recipient: '+12125550166', recipientKind: 'phone', status: 'failed' };
      const times = { createdAt: new Date(), statusChangedAt: new Date() };
      await db().fax.create({ data: { id, ...failed, ...times, createdById } });
    }
    const again = await write();
    const source = list('2125550111\n2125550166\n3105550188');
    const { rows } = await staff.check(again, source);
    expect(rows.map(({ hint }) => hint?.kind)).toEqual([
      'sent_lately',
      'failing',
      'never_delivered',
    ]);
    const leaveOut = ['sent_lately', 'failing'];
    const sent = BatchAnswer.parse(
      await (await staff.send(again, { source, leaveOut, count: 1 })).json(),
    );
    expect(sent.batch).toMatchObject({ listed: 3, total: 1 });
  });

  it('is of nobody’s draft but one’s own', async () => {
    const admin = new BatchClient(new ApiClient(bench.url, await bench.signInAs('admin')));
    const { draftId } = await admin.draft();
    const body = { draftId, source: list('2025550100') };
    expect(await codeOf(await staff.post('/api/batches/checks', body))).toBe('not_found');
  });
});

describe('a batch', () => {
  it('is made of a draft once, by however many at once, with a fax for each recipient', async () => {
    const { draftId } = await staff.draft();
    const body = { source: list('2025550100\n2025550101'), count: 2 };
    const answers = await Promise.all(Array.from({ length: 8 }, () => staff.send(draftId, body)));
    const batches = await Promise.all(
      answers.map(async (answer) => BatchAnswer.parse(await answer.json()).batch),
    );
    const [batch] = batches;
    expect(new Set(batches.map(({ batchId }) => batchId)).size).toBe(1);
    const batchId = batch?.batchId ?? '';
    expect(await db().batch.count({ where: { id: batchId } })).toBe(1);
    await Promise.all(Array.from({ length: 4 }, () => prepareBatch(batchId)));
    expect(await db().fax.count({ where: { batchId } })).toBe(2);
    expect(await new DraftClient(api).get(draftId)).toMatchObject({ batchId, documents: [] });
    expect(await codeOf(await new DraftClient(api).fax(draftId))).toBe('draft_sent');
  });

  it('has its own texts in each fax, and one print for all of them', async () => {
    const { draftId } = await staff.draft({
      title: 'Case {{case}}',
      cover: 'provider',
      coverMessage: 'Dear {{name}}, as agreed.',
    });
    const source = list('name,fax,case\nAda,2025550100,17\nBo,2025550101,18');
    const response = await staff.send(draftId, { source, count: 2 });
    const { batchId } = BatchAnswer.parse(await response.json()).batch;
    await prepareBatch(batchId);
    const faxes = await db().fax.findMany({
      where: { batchId },
      orderBy: { title: 'asc' },
      include: { documents: true },
    });
    expect(faxes).toMatchObject([
      { title: 'Case 17', coverTo: 'Ada', coverMessage: 'Dear Ada, as agreed.' },
      { title: 'Case 18', coverTo: 'Bo', coverMessage: 'Dear Bo, as agreed.' },
    ]);
    expect(new Set(faxes.map(({ printId }) => printId)).size).toBe(1);
    expect(faxes[0]?.printId).not.toBeNull();
    const documents = faxes.map((fax) => fax.documents.map(({ documentId }) => documentId));
    expect(documents[0]).toEqual(documents[1]);
  });

  it('has a cover page of the office’s for each recipient', async () => {
    const template = await db().coverTemplate.findFirstOrThrow();
    const { draftId } = await staff.draft({ cover: template.id });
    const source = list('name,fax\nAda,2025550100\nBo,2025550101');
    const response = await staff.send(draftId, { source, count: 2 });
    const { batchId } = BatchAnswer.parse(await response.json()).batch;
    await prepareBatch(batchId);
    const covers = await db().faxDocument.findMany({ where: { fax: { batchId }, isCover: true } });
    expect(new Set(covers.map(({ documentId }) => documentId)).size).toBe(2);
    expect(covers.map(({ position }) => position)).toEqual([0, 0]);
  });

  it('leaves refused rows out only where that was decided, and says who they are', async () => {
    const { draftId } = await staff.draft();
    const source = list('2025550100\n12');
    const undecided = await staff.send(draftId, { source, count: 1 });
    expect(await codeOf(undecided)).toBe('batch_rows_refused');
    const miscounted = await staff.send(draftId, { source, count: 2, leaveOut: ['refused'] });
    expect(await codeOf(miscounted)).toBe('batch_changed');
    const decided = await staff.send(draftId, { source, count: 1, leaveOut: ['refused'] });
    const { batchId } = BatchAnswer.parse(await decided.json()).batch;
    await prepareBatch(batchId);
    expect(await staff.get(batchId)).toMatchObject({
      ...{ listed: 2, total: 1, status: 'running' },
      leftOut: [{ recipient: '12' }],
    });
    expect(await db().fax.count({ where: { batchId } })).toBe(1);
  });

  it('is seen by its maker, support and admins, and by nobody else', async () => {
    const admin = new ApiClient(bench.url, await bench.signInAs('admin'));
    const { batchId } = await new BatchClient(admin).sendList(['2025550100']);
    const support = new ApiClient(bench.url, await bench.signInAs('support'));
    const path = `/api/batches/${batchId}`;
    expect((await support.request(path)).status).toBe(200);
    expect(await codeOf(await api.request(path))).toBe('not_found');
    expect(await codeOf(await staff.post(`${path}/stop`, {}))).toBe('not_found');
  });
});
