import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasOffice } from '#lib/fax-pages/documents/has-office.ts';
import { awkwardDocuments } from '#lib/fax-pages/testing/make-awkward-documents.ts';
import { PageList, type ListedPage } from '#lib/shared/pages/page-facts.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let api: ApiClient;
let drafts: DraftClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  drafts = new DraftClient(api);
});
afterAll(() => bench.stop());

async function upload(name: string): Promise<string> {
  const { draftId } = await drafts.save({ recipient: '+12025550100' });
  const content = (await awkwardDocuments[name]?.()) ?? '';
  const { documentId } = await drafts.upload(draftId, name, content);
  return `/api/drafts/${draftId}/documents/${documentId}/pages`;
}

async function list(path: string, query = ''): Promise<ListedPage[]> {
  const response = await api.request(`${path}${query}`);
  return PageList.parse(await response.json()).pages;
}

async function look(path: string) {
  const response = await api.request(path);
  const bytes = Buffer.from(await response.arrayBuffer());
  const { width, height } = await sharp(bytes).metadata();
  return { type: response.headers.get('content-type'), bytes, size: [width, height] };
}

async function measurePicture(url: string) {
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  const { format, width, height } = await sharp(bytes).metadata();
  return { format, width, height };
}

it('prints a document page by page, and says what each is like', async () => {
  const path = await upload('mixed-sizes.pdf');
  const pages = await list(path);
  expect(pages.map(({ page }) => page)).toEqual([1, 2, 3, 4]);
  expect(pages[1]?.findings.map(({ kind }) => kind)).toEqual(['small_type', 'landscape', 'shrunk']);
  expect(await list(path, '?from=3&limit=1')).toEqual([pages[2]]);
  expect(await list(path, '?from=9')).toEqual([]);
});

it('shows a page whole and as it is', async () => {
  const path = `${await upload('photo.pdf')}/1`;
  const whole = await look(path);
  expect(whole).toMatchObject({ type: 'image/png', size: [1728, 2156] });
  const { data } = await sharp(whole.bytes).raw().toBuffer({ resolveWithObject: true });
  expect(new Set(data)).toEqual(new Set([0, 255]));
  expect(await look(`${path}?view=original`)).toMatchObject({ type: 'image/webp' });
});

it('shows what a change does: pale type is saved, a dark photo made light, a page split in two', async () => {
  const pale = await upload('pale.pdf');
  expect((await list(pale))[0]?.findings).toMatchObject([{ kind: 'faint' }]);
  expect((await list(pale, '?contrast=strong'))[0]?.findings).toEqual([]);
  const dark = await upload('dark-photo.jpg');
  expect((await list(dark, '?contrast=light'))[0]?.findings).toMatchObject([{ kind: 'photo' }]);
  const wide = await upload('landscape.pdf');
  const [split] = await list(wide, '?layout=split');
  expect(split?.parts).toHaveLength(2);
  const pictures = await Promise.all(split?.pictures.map(measurePicture) ?? []);
  expect(pictures).toEqual(Array(2).fill({ format: 'png', width: 216, height: 269 }));
  expect((await api.request(`${wide}/1?part=2`)).status).toBe(404);
});

it('prints a page once for all who want it at the same time', async () => {
  const path = await upload('long.pdf');
  const all = await Promise.all(Array.from({ length: 6 }, () => list(path, '?from=291')));
  expect(all).toEqual(Array(6).fill(all[0]));
  expect(all[0]).toHaveLength(10);
});

it('says why a document that was refused has no pages', async () => {
  const path = await upload('bomb.pdf');
  const wishes = [path, `${path}/1?view=original`].map((wish) => api.request(wish));
  for (const response of await Promise.all(wishes)) {
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'document_broken' });
  }
});

it('prints an office document as LibreOffice has it, or refuses it where there is none', async () => {
  const { draftId } = await drafts.save({ recipient: '+12025550100' });
  const letter = '{\\rtf1\\ansi As agreed.\\par}';
  const document = await drafts.upload(draftId, 'letter.rtf', letter);
  if (hasOffice()) {
    expect(document).toMatchObject({ name: 'letter.rtf', state: 'ready', kind: 'pdf', pages: 1 });
    const path = `/api/drafts/${draftId}/documents/${document.documentId}/pages`;
    expect((await list(path))[0]?.findings).toEqual([]);
  } else {
    expect(document).toMatchObject({ state: 'refused', problem: { code: 'document_unsupported' } });
  }
});
