import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { g4ToPng } from '#lib/fax-pages/g4-to-png.ts';
import { headerRows, pageSize } from '#lib/fax-pages/page-size.ts';
import { readFaxPdf } from '#lib/fax-pages/read-fax-pdf.ts';
import { awkwardDocuments } from '#lib/fax-pages/testing/make-awkward-documents.ts';
import { readPage } from '#lib/fax-pages/testing/read-page.ts';
import { toDraftPage } from '#lib/shared/drafts/draft-page.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let api: ApiClient;
let drafts: DraftClient;
let folder = '';

beforeAll(async () => {
  bench = await startTestBench();
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  drafts = new DraftClient(api);
  folder = await mkdtemp(join(tmpdir(), 'prints-'));
});
afterAll(async () => {
  await bench.stop();
  await rm(folder, { recursive: true });
});

async function upload(draftId: string, name: string): Promise<string> {
  const content = (await awkwardDocuments[name]?.()) ?? '';
  return (await drafts.upload(draftId, name, content)).documentId;
}

async function download(path: string, name: string): Promise<string> {
  const response = await api.request(path);
  const target = join(folder, name);
  await writeFile(target, Buffer.from(await response.arrayBuffer()));
  return target;
}

/** Bands of a page below its header, each as its share of ink: equal prints have equal bands. */
function toBands(path: string, index: number): number[] {
  const page = readPage(path, index);
  const bands = Array.from({ length: 48 }, (_, at) => headerRows + at * 44);
  return bands.map((top) => page.ink(0, top, pageSize.width, top + 44));
}

it('sends the pages as they were seen: their order, what was left out, and each change', async () => {
  const { draftId, version } = await drafts.save({ recipient: '+12025550100', cover: 'none' });
  const mixed = await upload(draftId, 'mixed-sizes.pdf');
  const pale = await upload(draftId, 'pale.pdf');
  const wide = await upload(draftId, 'landscape.pdf');
  await drafts.save(
    { recipient: '+12025550100', cover: 'none' },
    {
      draftId,
      version,
      pages: [
        { ...toDraftPage(pale, 1), contrast: 'strong' },
        { ...toDraftPage(wide, 1), layout: 'split' },
        toDraftPage(mixed, 4),
        { ...toDraftPage(mixed, 1), rotate: 180 },
        { ...toDraftPage(mixed, 2), isLeftOut: true },
        { ...toDraftPage(mixed, 3), isLeftOut: true },
      ],
    },
  );
  const { fax } = FaxAnswer.parse(await (await drafts.fax(draftId)).json());
  expect(fax.files.map(({ name }) => name)).toEqual([
    'pale.pdf',
    'landscape.pdf',
    'mixed-sizes.pdf',
  ]);
  expect(fax).toMatchObject({ pages: 5, print: { pages: 5 } });
  await api.waitForStatus(fax.faxId, ['delivered']);
  const print = await download(`/api/faxes/${fax.faxId}/print`, 'print.pdf');
  const copy = await download(`/api/faxes/${fax.faxId}/files`, 'copy.pdf');
  expect(readPage(copy, 0).count).toBe(5);
  for (const page of [0, 1, 2, 3, 4]) expect(toBands(copy, page)).toEqual(toBands(print, page));
  // Pale type is there to read, and the sender's line stands on the first page alone.
  expect(readPage(print, 0).ink(300, 300, 1400, 1800)).toBeGreaterThan(0.05);
  const lines = [0, 1].map((page) => readPage(print, page).ink(0, headerRows, 1728, 80) > 0);
  expect(lines).toEqual([true, false]);
});

it('shows the first page with the line that it will have, dot by dot', async () => {
  const fields = { sendAt: '2027-03-01T09:30', sendAtZone: 'America/New_York' };
  const typed = { ...fields, recipient: '+12025550100', cover: 'none', coverFrom: 'Dr. Lind' };
  const { draftId } = await drafts.save(typed);
  const documentId = await upload(draftId, 'pale.pdf');
  const query = new URLSearchParams({ view: 'first', coverFrom: 'Dr. Lind', ...fields });
  const page = `/api/drafts/${draftId}/documents/${documentId}/pages/1`;
  const shown = await download(`${page}?${query}`, 'shown.png');
  const { fax } = FaxAnswer.parse(await (await drafts.fax(draftId)).json());
  const print = await download(`/api/faxes/${fax.faxId}/print`, 'scheduled.pdf');
  const [first] = readFaxPdf(await readFile(print));
  const sent = join(folder, 'sent.png');
  await g4ToPng(first ?? new Uint8Array(), sent);
  expect((await readFile(shown)).equals(await readFile(sent))).toBe(true);
  const plain = await download(`${page}?view=fax`, 'plain.png');
  expect((await readFile(plain)).equals(await readFile(sent))).toBe(false);
});

it('refuses to send a document that can be counted but not printed, and keeps the draft', async () => {
  const { draftId } = await drafts.save({ recipient: '+12025550100', cover: 'none' });
  await upload(draftId, 'bomb.pdf');
  const response = await drafts.fax(draftId);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ code: 'document_broken' });
  expect((await drafts.get(draftId)).faxId).toBeNull();
});
