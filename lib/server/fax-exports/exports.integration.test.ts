import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { readFaxPdf } from '#lib/fax-pages/read-fax-pdf.ts';
import { db } from '../db.ts';
import { ApiClient, textFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;
const ids: Record<string, string> = {};

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  ids.formula = (await staff.sendFax('+12025550100', { title: '=HYPERLINK("x")' })).faxId;
  ids.night = (await staff.sendFax('+442079460018', { title: 'Night, "quoted"' })).faxId;
  ids.support = (await support.sendFax('+13125550100', { title: 'Of support' })).faxId;
  // The hour that New York has twice.
  await setTime(ids.formula, '2026-11-01T05:30:00Z');
  await setTime(ids.night, '2026-11-01T06:30:00Z');
});
afterAll(() => bench.stop());

async function setTime(id: string, createdAt: string): Promise<void> {
  await db().fax.update({ where: { id }, data: { createdAt } });
}

const Rows = z.array(z.record(z.string(), z.string()));
const readRows = (text: string) => Rows.parse(parse(text, { columns: true, bom: true }));

async function exportRows(client: ApiClient, query = {}) {
  const response = await client.request(`/api/faxes/exports/csv?${new URLSearchParams(query)}`);
  expect(response.headers.get('content-disposition')).toContain('attachment');
  return readRows(await response.text());
}

async function exportFiles(client: ApiClient, query = {}): Promise<Record<string, string>> {
  const response = await client.request(`/api/faxes/exports/zip?${new URLSearchParams(query)}`);
  const entries = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

it('writes what one may see as CSV, newest first, no cell a formula, times by the zone', async () => {
  const rows = await exportRows(staff, { timeZone: 'America/New_York' });
  expect(rows.map((row) => row['Title'])).toEqual(['Night, "quoted"', '\'=HYPERLINK("x")']);
  const times = rows.map((row) => [row['Asked for (America/New_York)'], row['Offset']]);
  expect(times).toEqual([
    ['2026-11-01 01:30:00', 'GMT-05:00'],
    ['2026-11-01 01:30:00', 'GMT-04:00'],
  ]);
  expect(rows[1]).toMatchObject({ To: '(202) 555-0100', Status: 'queued', 'Sent by': 'Sam Staff' });
  expect(await exportRows(support)).toHaveLength(3);
  const found = await exportRows(support, { q: 'of support' });
  expect(found.map((row) => row['Fax id'])).toEqual([ids.support]);
});

it('has every fax of many pages once', async () => {
  const made = 1200;
  await db().$executeRaw`
    INSERT INTO "Fax" ("id", "status", "statusChangedAt", "recipient", "recipientKind", "createdAt", "title")
    SELECT gen_random_uuid(), 'delivered', now(), '+12025550100', 'phone',
      '2025-01-01T00:00:00Z'::timestamptz + make_interval(mins => number / 3), 'Old ' || number
    FROM generate_series(1, ${made}) AS number`;
  const rows = await exportRows(support, { to: '2025-12-31T00:00:00Z' });
  expect(new Set(rows.map((row) => row['Title'])).size).toBe(made);
  expect(rows).toHaveLength(made);
  expect(await exportRows(staff, { to: '2025-12-31T00:00:00Z' })).toEqual([]);
});

it('packs the documents with their list, and records that they left', async () => {
  const chosen = [ids.formula, ids.support].join();
  const files = await exportFiles(support, { ids: chosen });
  const names = Object.keys(files);
  expect(names[0]).toBe('Faxes.csv');
  expect(readRows(files['Faxes.csv'] ?? '')).toHaveLength(2);
  const documents = names.filter((name) => name.endsWith(`/1 ${textFile.name}`));
  expect(documents).toHaveLength(2);
  for (const name of documents) expect(files[name]).toBe(textFile.content);
  const events = await db().faxEvent.findMany({ where: { type: 'exported' } });
  expect(events.map(({ faxId }) => faxId).toSorted()).toEqual(
    [ids.formula, ids.support].toSorted(),
  );
  // Of somebody else’s faxes staff get nothing.
  expect(Object.keys(await exportFiles(staff, { ids: ids.support }))).toEqual(['Faxes.csv']);
});

async function countPages(query: Record<string, string>): Promise<number> {
  const response = await support.request(`/api/faxes/exports/pdf?${new URLSearchParams(query)}`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  return readFaxPdf(Buffer.from(await response.arrayBuffer())).length;
}

it('puts the pages of several faxes behind one another in one PDF, up to a bound', async () => {
  const chosen = [ids.formula, ids.night, ids.support].join();
  expect(await countPages({ ids: chosen })).toBe(3);
  expect((await staff.request(`/api/faxes/exports/pdf?ids=${ids.support}`)).status).toBe(404);
  await db().fax.update({ where: { id: ids.night }, data: { pages: 600 } });
  const tooMany = await support.request(`/api/faxes/exports/pdf?ids=${chosen}`);
  expect(tooMany.status).toBe(413);
  expect(await tooMany.text()).toContain('602 pages');
  await db().fax.update({ where: { id: ids.night }, data: { pages: 1 } });
});

it('goes on without a document that is gone', async () => {
  await db().document.updateMany({ data: { storageKey: 'documents/00/gone' } });
  expect(Object.keys(await exportFiles(staff, { ids: ids.night }))).toEqual(['Faxes.csv']);
  // In the PDF a page says so.
  expect(await countPages({ ids: [ids.formula, ids.night].join() })).toBe(2);
});

const wrong: Record<string, string>[] = [
  { ids: 'one' },
  { ids: '' },
  { timeZone: 'Nowhere/At_all' },
  { status: 'lost' },
];
it.each(wrong)('refuses %j', async (query) => {
  const path = `/api/faxes/exports/csv?${new URLSearchParams(query)}`;
  expect((await staff.request(path)).status).toBe(400);
});
