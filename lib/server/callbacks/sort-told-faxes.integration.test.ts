import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db } from '../db.ts';
import { importFax } from '../delivery/import-fax.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { findPages } from './find-pages.ts';
import { sortToldFaxes } from './sort-told-faxes.ts';

let database: TestDatabase;
const now = Date.now();
const SECOND_MS = 1000;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('FAXDESK_MODE', 'sandbox');
  vi.stubEnv('FAXDESK_SANDBOX_SPEED', '1');
  for (let place = 1; place <= 120; place += 1) await importFrom(place * SECOND_MS, toName(place));
  await importFrom(50.5 * SECOND_MS, 'ended', 'success');
  await importFrom(3600 * SECOND_MS, 'old');
});
afterAll(async () => {
  await db().$disconnect();
  await database.drop();
});

const toName = (place: number) => `fax-${place}`;

async function importFrom(ageMs: number, providerFaxId: string, statusCode = 'transmitting') {
  const call = { recipient: '+12025550100', sender: null, statusCode, sentAt: null };
  const fax = { providerFaxId, title: 'Letter', reference: null, sender: null, warnings: [] };
  const createdAt = new Date(now - ageMs);
  await importFax({ ...fax, createdAt, transmissions: [call] }, new Date(now));
}

it('guesses the page of the list, which holds what has ended too, but nothing deleted', async () => {
  const guess = async (pageSize: number) => (await findPages(['fax-60'], pageSize)).get('fax-60');
  expect(await guess(61)).toBe(1);
  expect(await guess(60)).toBe(2);
  await db().attempt.update({
    where: { providerFaxId: 'fax-3' },
    data: { providerCopyDeletedAt: new Date(now) },
  });
  expect(await guess(60)).toBe(1);
  expect((await findPages(['a stranger'], 10)).size).toBe(0);
});

it('reads three of a page by that page, wherever it is, and fewer by themselves', async () => {
  const deep = [110, 115, 120].map(toName);
  const { pages, alone, final } = await sortToldFaxes([...deep, 'fax-1', 'fax-2', 'old', 'ended']);
  expect([...pages]).toEqual([[2, deep]]);
  expect(alone.toSorted()).toEqual(['fax-1', 'fax-2', 'old']);
  expect(final).toEqual(['ended']);
});

it('looks for strangers on the newest pages, and for one or two by themselves', async () => {
  const strangers = ['a', 'b', 'c'];
  const many = await sortToldFaxes([...strangers, 'fax-1']);
  expect([...many.pages]).toEqual([
    [1, ['fax-1', ...strangers]],
    [2, strangers],
  ]);
  expect([...many.ours]).toEqual(['fax-1']);
  expect((await sortToldFaxes(['a', 'b'])).alone).toEqual(['a', 'b']);
});
