import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { importFax } from './import-fax.ts';
import { omitKnown } from './omit-known.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  for (const fax of [underWay, ended]) await importFax(fax, importedAt);
});
afterAll(async () => {
  await db().$disconnect();
  await database.drop();
});

const importedAt = new Date('2026-11-24T10:00:00Z');
const askedAt = new Date('2026-11-24T10:01:00Z');
const underWay = toFax('under-way', 'transmitting');
const ended = toFax('ended', 'success');

function toFax(providerFaxId: string, statusCode: string): ProviderFax {
  const call = { recipient: '+12025550100', sender: null, statusCode, sentAt: null };
  const fax = { providerFaxId, title: 'Letter', reference: null, sender: null };
  return { ...fax, createdAt: importedAt, transmissions: [call], warnings: [] };
}

const findAttempt = (providerFaxId: string) =>
  db().attempt.findUniqueOrThrow({ where: { providerFaxId }, include: { transmissions: true } });

it('leaves what changed and what is new, and nothing that has ended', async () => {
  const over = toFax('under-way', 'success');
  const stranger = toFax('stranger', 'transmitting');
  expect(await omitKnown([over, ended, stranger], askedAt)).toEqual([over, stranger]);
  expect((await findAttempt('under-way')).asOf).toEqual(importedAt);
});

it('notes when the provider last said what is still so, and looks again later', async () => {
  expect(await omitKnown([underWay, ended], askedAt)).toEqual([]);
  const attempt = await findAttempt('under-way');
  expect(attempt.asOf).toEqual(askedAt);
  expect(attempt.transmissions[0]).toMatchObject({ asOf: askedAt, source: 'poll' });
  expect(attempt.nextPollAt?.getTime()).toBeGreaterThan(askedAt.getTime());
  expect((await findAttempt('ended')).asOf).toEqual(importedAt);
});

it('is not set back by an older answer', async () => {
  await omitKnown([underWay], new Date(askedAt.getTime() - 30_000));
  const { asOf, transmissions } = await findAttempt('under-way');
  expect([asOf, transmissions[0]?.asOf]).toEqual([askedAt, askedAt]);
});
