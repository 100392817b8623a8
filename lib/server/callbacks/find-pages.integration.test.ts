import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db } from '../db.ts';
import { importFax } from '../delivery/import-fax.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { findPages } from './find-pages.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  for (let place = 1; place <= 25; place += 1) await importAt(place);
});
afterAll(async () => {
  await db().$disconnect();
  await database.drop();
});

const now = Date.now();

/** The fax at this place of a list that has the newest first. */
async function importAt(place: number): Promise<void> {
  const call = {
    recipient: '+12025550100',
    sender: null,
    statusCode: 'transmitting',
    sentAt: null,
  };
  const fax = { providerFaxId: `fax-${place}`, title: 'Letter', reference: null, sender: null };
  const createdAt = new Date(now - place * 1000);
  await importFax({ ...fax, createdAt, transmissions: [call], warnings: [] }, new Date(now));
}

it('tells the page on which each fax should be', async () => {
  const pages = await findPages(['fax-1', 'fax-10', 'fax-11', 'fax-25'], 10);
  expect(Object.fromEntries(pages)).toEqual({ 'fax-1': 1, 'fax-10': 1, 'fax-11': 2, 'fax-25': 3 });
});

it('does not count what was deleted at the provider, and knows nothing of strangers', async () => {
  await db().attempt.update({
    where: { providerFaxId: 'fax-3' },
    data: { providerCopyDeletedAt: new Date(now) },
  });
  const pages = await findPages(['fax-11', 'a stranger'], 10);
  expect(Object.fromEntries(pages)).toEqual({ 'fax-11': 1 });
  expect((await findPages([], 10)).size).toBe(0);
});
