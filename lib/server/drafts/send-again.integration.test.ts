import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRows, pageSize } from '#lib/fax-pages/page-size.ts';
import { awkwardDocuments } from '#lib/fax-pages/testing/make-awkward-documents.ts';
import { readPage } from '#lib/fax-pages/testing/read-page.ts';
import { toDraftPage } from '#lib/shared/drafts/draft-page.ts';
import { DraftAnswer, type Draft } from '#lib/shared/drafts/draft.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let api: ApiClient;
let drafts: DraftClient;
let folder = '';

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  drafts = new DraftClient(api);
  folder = await mkdtemp(join(tmpdir(), 'again-'));
});
afterAll(async () => {
  await bench.stop();
  await rm(folder, { recursive: true });
});

const post = (client: ApiClient, body: object) =>
  client.request('/api/drafts', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

async function sendAgain(faxId: string, isLighter = false): Promise<Draft> {
  const response = await post(api, { fromFaxId: faxId, isLighter });
  expect(response.status).toBe(201);
  return DraftAnswer.parse(await response.json()).draft;
}

const faxOf = async (response: Response) => FaxAnswer.parse(await response.json()).fax;

/** Bands of a page below its sender's line, each as its share of ink. */
async function readBands(faxId: string, pages: number): Promise<number[][]> {
  const path = join(folder, `${faxId}.pdf`);
  const response = await api.request(`/api/faxes/${faxId}/print`);
  await writeFile(path, Buffer.from(await response.arrayBuffer()));
  return Array.from({ length: pages }, (_, index) => {
    const page = readPage(path, index);
    // The sender's line, which tells the time, has its own rows at the top.
    const tops = Array.from({ length: 46 }, (_row, at) => headerRows + 88 + at * 44);
    return tops.map((top) => page.ink(0, top, pageSize.width, top + 44));
  });
}

const fields = {
  recipient: '(202) 555-0100',
  title: 'Lease',
  cover: 'none',
  testMode: true,
} as const;

async function sendChanged(): Promise<string> {
  const { draftId, version } = await drafts.save(fields);
  const upload = async (name: string) =>
    (await drafts.upload(draftId, name, (await awkwardDocuments[name]?.()) ?? '')).documentId;
  const mixed = await upload('mixed-sizes.pdf');
  const pale = await upload('pale.pdf');
  const pages = [
    { ...toDraftPage(pale, 1), contrast: 'strong' as const },
    { ...toDraftPage(mixed, 2), rotate: 180 as const },
    { ...toDraftPage(mixed, 1), isLeftOut: true },
    { ...toDraftPage(mixed, 3), isLeftOut: true },
    toDraftPage(mixed, 4),
  ];
  await drafts.save(fields, { draftId, version, pages });
  return (await faxOf(await drafts.fax(draftId))).faxId;
}

describe('sending again', () => {
  it('fills in everything, changes of pages too: the second print is the first', async () => {
    const faxId = await sendChanged();
    const draft = await sendAgain(faxId);
    expect(draft).toMatchObject(fields);
    expect(draft.documents.map(({ name }) => name)).toEqual(['pale.pdf', 'mixed-sizes.pdf']);
    const left = draft.pages.filter(({ isLeftOut }) => isLeftOut).map(({ page }) => page);
    expect(left).toEqual([1, 3]);
    const second = await faxOf(await drafts.fax(draft.draftId));
    expect(second).toMatchObject({ pages: 3, print: { pages: 3 } });
    expect(await readBands(second.faxId, 3)).toEqual(await readBands(faxId, 3));
  });

  it('keeps a document whose pages were all left out, where it stood', async () => {
    const { draftId, version } = await drafts.save(fields);
    const upload = async (name: string) =>
      (await drafts.upload(draftId, name, `${name} ${newId()}`)).documentId;
    const [first, second] = [await upload('notes.txt'), await upload('letter.txt')];
    const pages = [{ ...toDraftPage(first, 1), isLeftOut: true }, toDraftPage(second, 1)];
    await drafts.save(fields, { draftId, version, pages });
    const fax = await faxOf(await drafts.fax(draftId));
    expect(fax.files.map(({ name }) => name)).toEqual(['letter.txt']);
    const draft = await sendAgain(fax.faxId);
    expect(draft.documents.map(({ name }) => name)).toEqual(['notes.txt', 'letter.txt']);
    expect(draft.pages.map(({ isLeftOut }) => isLeftOut)).toEqual([true, false]);
    const again = await faxOf(await drafts.fax(draft.draftId));
    expect(again.files.map(({ name }) => name)).toEqual(['letter.txt']);
  });

  it('makes pages lighter where it is asked for, but for those that a person changed', async () => {
    const { pages } = await sendAgain(await sendChanged(), true);
    const kept = pages.filter(({ isLeftOut }) => !isLeftOut);
    expect(kept.map(({ contrast }) => contrast)).toEqual(['strong', 'light', 'light']);
  });

  it('links the two, on both', async () => {
    const first = await sendChanged();
    const { draftId } = await sendAgain(first);
    const { faxId: second } = await faxOf(await drafts.fax(draftId));
    const [before, after] = [await api.getFax(first), await api.getFax(second)];
    expect(before.children.map(({ faxId }) => faxId)).toEqual([second]);
    expect(after.parent).toMatchObject({ faxId: first, recipient: '+12025550100' });
  });

  it('keeps the words of a cover page of the office, and takes no made page along', async () => {
    const template = await db().coverTemplate.findFirstOrThrow({ where: { isArchived: false } });
    const words = { cover: template.id, coverTo: 'Ada', coverMessage: 'As agreed' };
    const { faxId, files } = await api.sendFax('+12025550100', words);
    expect(files).toHaveLength(2);
    const draft = await sendAgain(faxId);
    expect(draft).toMatchObject(words);
    expect(draft.documents).toHaveLength(1);
  });

  it('names a document that is no longer stored, and does not send without it', async () => {
    const { faxId } = await api.sendFax('+12025550100', {}, [
      { name: 'gone.txt', type: 'text/plain', content: `Gone ${Date.now()}` },
    ]);
    const row = await db().faxDocument.findFirstOrThrow({
      where: { faxId },
      include: { document: true },
    });
    await storage().removeFile(row.document.storageKey);
    const { draftId, documents } = await sendAgain(faxId);
    expect(documents).toMatchObject([
      { name: 'gone.txt', state: 'refused', problem: { code: 'document_missing' } },
    ]);
    const refused = Problem.parse(await (await drafts.fax(draftId)).json());
    expect(refused).toMatchObject({ code: 'document_missing' });
  });

  it('is for those who may see and download the fax', async () => {
    const { faxId } = await api.sendFax('+12025550100');
    const admin = new ApiClient(bench.url, await bench.signInAs('admin'));
    const foreign = await admin.sendFax('+12025550100');
    expect((await post(api, { fromFaxId: foreign.faxId })).status).toBe(404);
    expect((await post(admin, { fromFaxId: faxId })).status).toBe(201);
    await api.request(`/api/faxes/${faxId}`, { method: 'DELETE' });
    expect((await post(api, { fromFaxId: faxId })).status).toBe(404);
  });
});
