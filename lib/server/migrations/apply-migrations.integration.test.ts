import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../postgres/connect-server.ts';
import { createTestDatabase } from '../testing/create-test-database.ts';
import { applyMigrations } from './apply-migrations.ts';
import { markUnfinishedRestore, unmarkUnfinishedRestore } from './unfinished-restore.ts';

let directory = '';
let url = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'faxdesk-migrations-'));
  const database = await createTestDatabase('empty');
  url = database.url;
  return async () => database.drop();
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(directory, name), { recursive: true });
  await writeFile(join(directory, name, 'migration.sql'), sql);
}

function query(sql: string) {
  return withClient(url, async (client) => (await client.query(sql)).rows);
}

describe('applyMigrations', () => {
  it('applies files in order, once, and remembers them as Prisma does', async () => {
    await write('2_fill', 'insert into line values (1)');
    await write('1_line', 'create table line (id int)');
    expect(await applyMigrations(url, directory)).toEqual(['1_line', '2_fill']);
    expect(await applyMigrations(url, directory)).toEqual([]);
    const rows = await query(
      'select migration_name, applied_steps_count, finished_at is not null as done from _prisma_migrations order by 1',
    );
    expect(rows).toEqual([
      { migration_name: '1_line', applied_steps_count: 1, done: true },
      { migration_name: '2_fill', applied_steps_count: 1, done: true },
    ]);
  });

  it('leaves nothing of a file that fails', async () => {
    await write('1_line', 'create table line (id int); select wrong;');
    await expect(applyMigrations(url, directory)).rejects.toThrow(/1_line failed: .*wrong/);
    expect(await query("select 1 from pg_tables where tablename = 'line'")).toEqual([]);
    await write('1_line', 'create table line (id int);');
    expect(await applyMigrations(url, directory)).toEqual(['1_line']);
  });

  it('lets many nodes start at once', async () => {
    await write('1_line', 'create table line (id int); select pg_sleep(0.2);');
    const nodes = Array.from({ length: 5 }, () => applyMigrations(url, directory));
    expect((await Promise.all(nodes)).flat()).toEqual(['1_line']);
  });

  it('starts nothing over a restore that was interrupted', async () => {
    await withClient(url, markUnfinishedRestore);
    await expect(applyMigrations(url, directory)).rejects.toThrow(/restore .* was interrupted/);
    expect(await applyMigrations(url, directory, { isRestoring: true })).toEqual([]);
    await withClient(url, unmarkUnfinishedRestore);
    expect(await applyMigrations(url, directory)).toEqual([]);
  });

  it('refuses an edited file', async () => {
    await write('1_line', 'create table line (id int)');
    await applyMigrations(url, directory);
    await write('1_line', 'create table line (id bigint)');
    await expect(applyMigrations(url, directory)).rejects.toThrow(/1_line was edited/);
  });
});
