import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDraftPage } from '#lib/shared/drafts/draft-page.ts';
import { emptyFields } from '#lib/shared/drafts/draft-fields.ts';
import { Draft, DraftList } from '#lib/shared/drafts/draft.ts';
import { Problem } from '#lib/shared/problem.ts';
import { cleanUp } from '../documents/clean-up.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

const DAY_MS = 24 * 60 * 60_000;
const recipient = '+12025550100';

let bench: TestBench;
let api: ApiClient;
let staff: DraftClient;
let support: DraftClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  staff = new DraftClient(api);
  support = new DraftClient(new ApiClient(bench.url, await bench.signInAs('support')));
});
afterAll(() => bench.stop());

const problemOf = async (response: Response) => Problem.parse(await response.json());

describe('saving', () => {
  it('creates the draft under the id that the client made, and counts its versions', async () => {
    const first = await staff.save({ recipient: '(202) 555', coverMessage: 'half a sen' });
    expect(first).toMatchObject({ version: 1, recipient: '(202) 555', documents: [], pages: [] });
    const second = await staff.save({ recipient, testMode: true }, first);
    expect(second).toMatchObject({ version: 2, recipient, testMode: true, coverMessage: '' });
    expect(await staff.get(first.draftId)).toEqual(second);
  });

  it('over another version is refused, and tells what is there', async () => {
    const seen = await staff.save({ title: 'one' });
    const newer = await staff.save({ title: 'two' }, seen);
    const fields = { ...emptyFields, title: 'three' };
    const late = await staff.put(seen.draftId, { version: seen.version, fields, pages: [] });
    expect(late.status).toBe(409);
    const problem = await problemOf(late);
    expect(problem.code).toBe('draft_changed');
    expect(Draft.parse(problem.current)).toEqual(newer);
    expect(await staff.get(seen.draftId)).toMatchObject({ title: 'two', version: 2 });
  });

  it('at once from the same version is taken once', async () => {
    const { draftId, version } = await staff.save();
    const saves = Array.from({ length: 8 }, (_, index) =>
      staff.put(draftId, {
        version,
        fields: { ...emptyFields, title: `save ${index}` },
        pages: [],
      }),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
  });

  it('of a draft that was discarded is refused', async () => {
    const { draftId, version } = await staff.save();
    await api.request(`/api/drafts/${draftId}`, { method: 'DELETE' });
    const fields = emptyFields;
    expect((await staff.put(draftId, { version, fields, pages: [] })).status).toBe(404);
  });

  it('under an id of another person’s draft is refused, and shows nothing of it', async () => {
    const { draftId } = await staff.save({ title: 'private' });
    const answer = await support.put(draftId, { version: 0, fields: emptyFields, pages: [] });
    expect(answer.status).toBe(404);
    expect(await staff.get(draftId)).toMatchObject({ title: 'private', version: 1 });
  });

  it('lists the unsent ones of one’s own, newest first', async () => {
    const older = await staff.save({ title: 'older' });
    const newer = await staff.save({ title: 'newer' });
    await support.save({ title: 'of support' });
    const body: unknown = await (await api.request('/api/drafts')).json();
    const { drafts } = DraftList.parse(body);
    expect(drafts.slice(0, 2).map(({ draftId }) => draftId)).toEqual([
      newer.draftId,
      older.draftId,
    ]);
    expect(drafts.some(({ title }) => title === 'of support')).toBe(false);
  });
});

describe('pages', () => {
  it('of a document that came are listed for every client, in the place that it held', async () => {
    const { draftId, version } = await staff.save();
    const late = await staff.declare(draftId, 'late.txt', 4);
    const early = await staff.upload(draftId, 'early.txt', `first page\f${newId()}`);
    const listed = [
      toDraftPage(late.documentId, 1),
      { ...toDraftPage(early.documentId, 1), rotate: 90 as const },
    ];
    const saved = await staff.save({}, { draftId, version, pages: listed });
    expect(saved.documents.map(({ name }) => name)).toEqual(['late.txt', 'early.txt']);
    await staff.patch({ draftId, documentId: late.documentId, offset: 0, content: 'late' });
    const { pages } = await staff.get(draftId);
    expect(pages.map(({ documentId, page, rotate }) => [documentId, page, rotate])).toEqual([
      [late.documentId, 1, 0],
      ...Array.from({ length: early.pages ?? 0 }, (_, index) => [
        early.documentId,
        index + 1,
        index === 0 ? 90 : 0,
      ]),
    ]);
  });
});

describe('the clean-up', () => {
  it('removes a draft that nobody changed for 30 days, its parts and its documents', async () => {
    const { draftId } = await staff.save();
    const read = await staff.upload(draftId, 'read.txt', `Read ${newId()}`);
    const half = await staff.declare(draftId, 'half.txt', 100);
    await staff.patch({ draftId, documentId: half.documentId, offset: 0, content: 'half' });
    const [part] = await db().draftPart.findMany({ where: { documentId: half.documentId } });
    const row = await db().draftDocument.findUniqueOrThrow({
      where: { id: read.documentId },
      include: { document: true },
    });
    const document = { id: row.documentId ?? '' };
    const createdAt = new Date(Date.now() - 40 * DAY_MS);
    await db().document.update({ where: document, data: { createdAt } });

    await cleanUp();
    expect(await db().document.count({ where: document })).toBe(1);
    expect(await storage().hasFile(part?.storageKey ?? '')).toBe(true);
    const life = new Date((await staff.get(draftId)).expiresAt).getTime() - Date.now();
    expect(Math.round(life / DAY_MS)).toBe(30);

    const expiresAt = new Date(Date.now() - 1);
    await db().draft.update({ where: { id: draftId }, data: { expiresAt } });
    await cleanUp();
    expect((await api.request(`/api/drafts/${draftId}`)).status).toBe(404);
    expect(await db().document.count({ where: document })).toBe(0);
    expect(await storage().hasFile(row.document?.storageKey ?? '')).toBe(false);
  });
});
