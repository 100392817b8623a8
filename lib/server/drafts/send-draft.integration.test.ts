import { watch } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDraftPage } from '#lib/shared/drafts/draft-page.ts';
import { emptyFields } from '#lib/shared/drafts/draft-fields.ts';
import { DraftList } from '#lib/shared/drafts/draft.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { openPagesFolder } from '../pages/page-files.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

const recipient = '+12025550100';

let bench: TestBench;
let api: ApiClient;
let staff: DraftClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  staff = new DraftClient(api);
});
afterAll(() => bench.stop());

const problemOf = async (response: Response) => Problem.parse(await response.json());
const faxOf = async (response: Response) => FaxAnswer.parse(await response.json()).fax;

describe('sending', () => {
  it('makes one fax of a draft, however often and by how many at once it is asked', async () => {
    const { draftId } = await staff.save({ recipient: '(202) 555-0100', title: 'Lease' });
    await staff.upload(draftId, 'lease.txt', `Lease ${newId()}`);
    const before = await db().fax.count();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => staff.fax(draftId, { version: 1 })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 202));
    const faxes = await Promise.all([...answers, await staff.fax(draftId)].map(faxOf));
    expect(new Set(faxes.map(({ faxId }) => faxId)).size).toBe(1);
    expect(faxes[0]).toMatchObject({ recipient, title: 'Lease', status: 'queued' });
    expect(await db().fax.count()).toBe(before + 1);
    expect(await staff.get(draftId)).toMatchObject({ faxId: faxes[0]?.faxId, documents: [] });
    const list: unknown = await (await api.request('/api/drafts')).json();
    const { drafts } = DraftList.parse(list);
    expect(drafts.map((draft) => draft.draftId)).not.toContain(draftId);
    const save = await staff.put(draftId, { version: 1, fields: emptyFields, pages: [] });
    expect((await problemOf(save)).code).toBe('draft_sent');
  });

  it('prints once, however many send it at once', async () => {
    const { draftId } = await staff.save({ recipient });
    const { documentId } = await staff.upload(draftId, 'once.txt', `Once ${newId()}`);
    await api.request(`/api/drafts/${draftId}/documents/${documentId}/pages`);
    const { document } = await db().draftDocument.findUniqueOrThrow({
      where: { id: documentId },
      include: { document: true },
    });
    const firstPages = new Set<string>();
    const folder = await openPagesFolder(document?.sha256 ?? '');
    const watcher = watch(folder, (_event, name) => {
      if (name?.startsWith('first-')) firstPages.add(name.replace(/-\d\..*/, ''));
    });
    const answers = await Promise.all(Array.from({ length: 5 }, () => staff.fax(draftId)));
    watcher.close();
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    expect(firstPages.size).toBe(1);
  });

  it('waits for the process that prints it, and sends it itself when that one has died', async () => {
    const { draftId } = await staff.save({ recipient });
    await staff.upload(draftId, 'held.txt', `Held ${newId()}`);
    // What a process leaves behind that was killed between its hold and its print.
    await db().$executeRaw`
      UPDATE "Draft" SET "heldUntil" = clock_timestamp() + interval '1 second'
      WHERE "id" = ${draftId}::uuid`;
    const { heldUntil } = await db().draft.findUniqueOrThrow({ where: { id: draftId } });
    const { createdAt } = await faxOf(await staff.fax(draftId));
    expect(Date.parse(createdAt)).toBeGreaterThan(heldUntil?.getTime() ?? Infinity);
    const left = await db().draft.findUniqueOrThrow({ where: { id: draftId } });
    expect(left.heldUntil).toBeNull();
  });

  it('sends the documents in the order of their pages, without those that are left out', async () => {
    const { draftId, version } = await staff.save({ recipient });
    const [a, b, c] = [
      await staff.upload(draftId, 'a.txt', `a ${newId()}`),
      await staff.upload(draftId, 'b.txt', `b ${newId()}`),
      await staff.upload(draftId, 'c.txt', `c ${newId()}`),
    ];
    const pages = [c, a, b].map(({ documentId, name }) => ({
      ...toDraftPage(documentId, 1),
      isLeftOut: name === 'a.txt',
    }));
    await staff.save({ recipient }, { draftId, version, pages });
    const fax = await faxOf(await staff.fax(draftId));
    expect(fax.files.map(({ name }) => name)).toEqual(['c.txt', 'b.txt']);
  });

  it('names what is wrong, and leaves the draft as it is', async () => {
    const { draftId, version } = await staff.save({ recipient: '12' });
    expect(await problemOf(await staff.fax(draftId))).toMatchObject({ code: 'invalid_input' });
    const next = await staff.save({ recipient }, { draftId, version });
    expect((await problemOf(await staff.fax(draftId))).code).toBe('files_missing');
    await staff.declare(draftId, 'a.txt', 10);
    expect((await problemOf(await staff.fax(draftId))).code).toBe('draft_incomplete');
    const stale = await staff.fax(draftId, { version });
    expect((await problemOf(stale)).code).toBe('draft_changed');
    expect(await staff.get(draftId)).toMatchObject({ version: next.version, faxId: null });
  });

  it('sends no other documents than the person saw, though the version is the same', async () => {
    const { draftId, version } = await staff.save({ recipient });
    const lease = await staff.upload(draftId, 'lease.txt', `Lease ${newId()}`);
    const plan = await staff.upload(draftId, 'plan.txt', `Plan ${newId()}`);
    const both = { version, documentIds: [lease.documentId, plan.documentId] };
    const one = { version, documentIds: [lease.documentId] };
    expect((await problemOf(await staff.fax(draftId, one))).code).toBe('draft_changed');
    const path = `/api/drafts/${draftId}/documents/${plan.documentId}`;
    expect((await api.request(path, { method: 'DELETE' })).status).toBe(204);
    expect((await problemOf(await staff.fax(draftId, both))).code).toBe('draft_changed');
    expect((await staff.fax(draftId, one)).status).toBe(202);
  });

  it('asks before the same documents go to the same number again', async () => {
    const content = `Dear colleague, ${newId()}`;
    const make = async () => {
      const { draftId } = await staff.save({ recipient: '+12025550199' });
      await staff.upload(draftId, 'note.txt', content);
      return draftId;
    };
    expect((await staff.fax(await make(), {})).status).toBe(202);
    const second = await make();
    expect((await problemOf(await staff.fax(second, {}))).code).toBe('possible_duplicate');
    expect((await staff.fax(second, { isDuplicateMeant: true })).status).toBe(202);
  });
});
