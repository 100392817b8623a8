import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFaxPdf } from '#lib/fax-pages/read-fax-pdf.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { db } from '../db.ts';
import { Imprint } from '../faxes/imprint.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { borrowDocuments } from './borrow-documents.ts';
import { deliverFax } from './deliver-fax.ts';
import { listWhatGoesOut } from './list-what-goes-out.ts';
import { stampFax } from './stamp-fax.ts';
import { startAttempt } from './start-attempt.ts';

const HOUR_MS = 60 * 60_000;
const zone = 'America/New_York';
const text = ['A long letter.', ...Array.from({ length: 90 }, (_, line) => `Line ${line}`)];

let bench: TestBench;
let api: ApiClient;
let drafts: DraftClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  drafts = new DraftClient(api);
});
afterAll(() => bench.stop());

/** One call at a time to a number: each fax has its own. */
let areaCode = 212;

/** A fax of two pages for in five hours, whose time comes at once. */
async function makeDue(fields: Partial<DraftFields> = {}): Promise<string> {
  const sendAt = toWallTime(new Date(Date.now() + 5 * HOUR_MS), zone);
  const recipient = `+1${areaCode++}5550133`;
  const time = { recipient, cover: 'none', sendAt, sendAtZone: zone };
  const { draftId } = await drafts.save({ ...time, ...fields });
  await drafts.upload(draftId, 'letter.txt', [...text, newId()].join('\n'));
  const { fax } = FaxAnswer.parse(await (await drafts.fax(draftId)).json());
  await db().$executeRaw`
    UPDATE "Fax" SET "scheduledAt" = clock_timestamp() WHERE "id" = ${fax.faxId}::uuid`;
  return fax.faxId;
}

async function readImprint(faxId: string): Promise<Imprint> {
  const { imprint } = await db().fax.findUniqueOrThrow({ where: { id: faxId } });
  return Imprint.parse(imprint);
}

const isNow = (sentAt = '') => Math.abs(Date.parse(sentAt) - Date.now()) < 60_000;

async function readPages(faxId: string): Promise<Uint8Array[]> {
  const print = (await listWhatGoesOut(faxId)).at(-1);
  const file = await storage().borrowFile(print?.document.storageKey ?? '');
  const pages = readFaxPdf(await readFile(file.path));
  await file.release();
  return pages;
}

const idsOf = async (faxId: string) =>
  (await listWhatGoesOut(faxId)).map(({ document }) => document.id);

describe('the time on the pages', () => {
  it('is that of the first try, on the first page alone', async () => {
    const faxId = await makeDue();
    expect(isNow((await readImprint(faxId)).line?.sentAt)).toBe(false);
    const before = await readPages(faxId);
    await deliverFax(faxId);
    expect(isNow((await readImprint(faxId)).line?.sentAt)).toBe(true);
    const after = await readPages(faxId);
    expect(after[0]).not.toEqual(before[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect((await api.getFax(faxId)).attempts).toHaveLength(1);
  });

  it('is on the cover page of the office alone, where there is one', async () => {
    const { id } = await db().coverTemplate.findFirstOrThrow({ where: { isArchived: false } });
    const faxId = await makeDue({ cover: id, coverMessage: 'As agreed' });
    const before = await idsOf(faxId);
    await deliverFax(faxId);
    const { cover, line } = await readImprint(faxId);
    expect(line).toBeNull();
    expect(isNow(cover?.header.sentAt)).toBe(true);
    expect(cover?.message).toBe('As agreed');
    const after = await idsOf(faxId);
    expect(after).toEqual([expect.any(String), before[1]]);
    expect(after[0]).not.toBe(before[0]);
  });

  it('stays from the first try on, and at once is as good as now', async () => {
    const faxId = await makeDue();
    await deliverFax(faxId);
    const first = await idsOf(faxId);
    const { line } = await readImprint(faxId);
    const yesterday = new Date(Date.now() - 24 * HOUR_MS).toISOString();
    const imprint = { line: line && { ...line, sentAt: yesterday }, cover: null };
    await db().fax.update({ where: { id: faxId }, data: { imprint } });
    await stampFax(faxId);
    expect(await idsOf(faxId)).toEqual(first);
    const now = await makeDue({ sendAt: '', sendAtZone: '' });
    const printed = await idsOf(now);
    await stampFax(now);
    expect(await idsOf(now)).toEqual(printed);
  });

  it('never lets a worker send what it fetched before another one printed it anew', async () => {
    const faxId = await makeDue();
    const fetched = await borrowDocuments(faxId);
    await stampFax(faxId);
    expect(await startAttempt(faxId, fetched.documentIds)).toBeNull();
    await fetched.release();
    expect((await api.getFax(faxId)).attempts).toEqual([]);
    await deliverFax(faxId);
    expect((await api.getFax(faxId)).attempts).toHaveLength(1);
  });

  it('is printed once by two workers that come at the same time, who make one try', async () => {
    const faxId = await makeDue();
    await Promise.all([deliverFax(faxId), deliverFax(faxId)]);
    await deliverFax(faxId);
    expect((await api.getFax(faxId)).attempts).toHaveLength(1);
    expect(isNow((await readImprint(faxId)).line?.sentAt)).toBe(true);
  });

  it('is what was printed before where it can’t be printed again', async () => {
    const faxId = await makeDue();
    const before = await idsOf(faxId);
    const imprint = { line: null, cover: { nonsense: true } };
    await db().fax.update({ where: { id: faxId }, data: { imprint } });
    await deliverFax(faxId);
    expect(await idsOf(faxId)).toEqual(before);
    expect((await api.getFax(faxId)).attempts).toHaveLength(1);
  });
});
