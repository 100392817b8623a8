import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db } from './db.ts';
import { newId } from './ids/new-id.ts';
import { withClient } from './postgres/connect-server.ts';
import { createTestDatabase, type TestDatabase } from './testing/create-test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const name = new URL(database.url).pathname.slice(1);
  await withClient(database.url, (client) =>
    client.query(`alter database ${name} set timezone to 'America/New_York'`),
  );
  vi.stubEnv('DATABASE_URL', database.url);
});
afterAll(async () => {
  await db().$disconnect();
  await database.drop();
});

it('keeps times as they are on a server in another zone', async () => {
  const id = newId();
  const createdAt = new Date('2026-07-01T12:00:00.000Z');
  await db().user.create({
    data: { id, email: 'a@clinic.example', name: 'A', role: 'staff', createdAt },
  });
  const rows = await withClient(database.url, (client) =>
    client.query<{ at: string }>(
      `select to_char("createdAt" at time zone 'UTC', 'HH24:MI') as at from "User"`,
    ),
  );
  expect(rows.rows).toEqual([{ at: '12:00' }]);
  expect((await db().user.findUniqueOrThrow({ where: { id } })).createdAt).toEqual(createdAt);
});
