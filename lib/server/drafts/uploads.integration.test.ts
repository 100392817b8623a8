import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DraftDocumentAnswer } from '#lib/shared/drafts/draft-document.ts';
import {
  maxPartBytes,
  uploadMediaType,
  uploadOffsetHeader,
} from '#lib/shared/drafts/upload-headers.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { storage } from '../storage/storage.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { makeNoise } from '../testing/make-noise.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';

const MB = 1_000_000;

let bench: TestBench;
let api: ApiClient;
let staff: DraftClient;
let cookie: string;

beforeAll(async () => {
  const env = { FAXDESK_MAX_FAX_MB: '30', FAXDESK_MAX_FAX_PAGES: '5' };
  bench = await startTestBench({ hasWorker: false, env });
  cookie = await bench.signInAs('staff');
  api = new ApiClient(bench.url, cookie);
  staff = new DraftClient(api);
});
afterAll(() => bench.stop());

const problemOf = async (response: Response) => Problem.parse(await response.json());
const documentOf = async (response: Response) =>
  DraftDocumentAnswer.parse(await response.json()).document;

/** A draft with a declared upload, and a short way to send a stretch of its content. */
async function begin(content: Uint8Array<ArrayBuffer>, name = 'scan.png') {
  const { draftId } = await staff.save();
  const { documentId } = await staff.declare(draftId, name, content.byteLength);
  const patch = (offset: number, to = content.byteLength) =>
    staff.patch({ draftId, documentId, offset, content: content.subarray(offset, to) });
  return { draftId, documentId, patch, offset: () => staff.findOffset(draftId, documentId) };
}

const parts = (documentId: string) => db().draftPart.findMany({ where: { documentId } });

async function requireContent(documentId: string, sha256: string): Promise<void> {
  const row = await db().draftDocument.findUniqueOrThrow({
    where: { id: documentId },
    include: { document: true },
  });
  expect(row.document?.sha256).toBe(sha256);
  expect(await storage().hasFile(row.document?.storageKey ?? '')).toBe(true);
}

async function listParts(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of storage().listKeys()) if (key.startsWith('uploads/')) keys.push(key);
  return keys;
}

describe('an upload', () => {
  it('in several requests is one document with exactly its bytes, and leaves no part', async () => {
    const { content, sha256 } = await makeNoise(MB);
    const { draftId, documentId, patch, offset } = await begin(content);
    for (const at of [0, 1, 400_000]) {
      expect(await offset()).toBe(at);
      const answer = await patch(at, at === 0 ? 1 : at === 1 ? 400_000 : undefined);
      expect(answer.headers.get(uploadOffsetHeader)).toBe(
        String([1, 400_000, content.byteLength][[0, 1, 400_000].indexOf(at)]),
      );
    }
    const [document] = (await staff.get(draftId)).documents;
    expect(document).toMatchObject({ state: 'ready', kind: 'png', pages: 1 });
    await requireContent(documentId, sha256);
    expect(await listParts()).toEqual([]);
  });

  it('keeps what came before the connection was cut, and goes on from there', async () => {
    const { content, sha256 } = await makeNoise(3 * MB);
    const { draftId, documentId, patch, offset } = await begin(content);
    const cut = request(`${bench.url}/api/drafts/${draftId}/documents/${documentId}`, {
      method: 'PATCH',
      headers: {
        cookie,
        'content-type': uploadMediaType,
        'content-length': content.byteLength,
        [uploadOffsetHeader]: '0',
      },
    });
    cut.on('error', () => undefined);
    await new Promise((resolve) => cut.write(content.subarray(0, 2 * MB), resolve));
    cut.destroy();
    const kept = await waitUntil(offset);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThanOrEqual(2 * MB);
    expect((await documentOf(await patch(kept))).state).toBe('ready');
    await requireContent(documentId, sha256);
  });

  it('in one large request is kept in parts of bounded size', async () => {
    const { content, sha256 } = await makeNoise(2 * maxPartBytes + MB);
    const { documentId, patch } = await begin(content);
    const allButTheLast = content.byteLength - 1;
    await patch(0, allButTheLast);
    const sizes = (await parts(documentId)).map(({ bytes }) => bytes);
    expect(sizes).toEqual([maxPartBytes, maxPartBytes, allButTheLast - 2 * maxPartBytes]);
    await patch(allButTheLast);
    await requireContent(documentId, sha256);
  });

  it('from two sides at once is taken from one, and the other is told where it goes on', async () => {
    const { content, sha256 } = await makeNoise(MB);
    const { documentId, patch } = await begin(content);
    const ends = [700_000, 500_000, 900_000, 100_000];
    const answers = await Promise.all(ends.map((to) => patch(0, to)));
    const taken = answers.findIndex(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(3);
    for (const answer of refused)
      expect(await problemOf(answer)).toMatchObject({
        code: 'upload_offset_wrong',
        current: ends[taken],
      });
    expect(await listParts()).toHaveLength(1);
    await patch(ends[taken] ?? 0);
    await requireContent(documentId, sha256);
  });

  it('at a wrong offset, in another type or past its end is refused', async () => {
    const content = Buffer.from('Hello, all of you.');
    const { draftId, documentId, patch, offset } = await begin(content, 'note.txt');
    await patch(0, 5);
    expect(await problemOf(await patch(7))).toMatchObject({
      code: 'upload_offset_wrong',
      current: 5,
    });
    const path = `/api/drafts/${draftId}/documents/${documentId}`;
    expect((await api.request(path, { method: 'PATCH', body: 'x' })).status).toBe(415);
    const tooLong = await staff.patch({ draftId, documentId, offset: 5, content: 'x'.repeat(99) });
    expect(tooLong.status).toBe(413);
    expect(await offset()).toBe(5);
    expect((await documentOf(await patch(5))).state).toBe('ready');
    expect((await problemOf(await patch(0))).code).toBe('upload_complete');
  });

  it('of what can’t be faxed says why', async () => {
    const { draftId } = await staff.save();
    const broken = await staff.upload(draftId, 'a.pdf', '%PDF-1.7\nnonsense');
    expect(broken).toMatchObject({ state: 'refused', problem: { code: 'document_broken' } });
    const long = await staff.upload(draftId, 'long.txt', 'line\n'.repeat(2000));
    expect(long).toMatchObject({ state: 'refused', problem: { code: 'too_many_pages' } });
    expect(long.problem?.sentence).toContain('more than 5 pages');
  });

  it('of another person is not there', async () => {
    const { draftId, documentId } = await begin(Buffer.from('mine'), 'mine.txt');
    const support = new DraftClient(new ApiClient(bench.url, await bench.signInAs('support')));
    const own = await support.save();
    for (const id of [draftId, own.draftId]) {
      const chunk = { draftId: id, documentId, offset: 0, content: 'x' };
      expect((await support.patch(chunk)).status).toBe(404);
    }
    const taken = await support.add(own.draftId, { documentId, name: 'a.txt', bytes: 4 });
    expect(taken.status).toBe(404);
  });
});
