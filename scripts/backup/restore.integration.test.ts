import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackup } from '#lib/server/backup/create-backup.ts';
import { db } from '#lib/server/db.ts';
import { env } from '#lib/server/env.ts';
import { startPostgres } from '#lib/server/postgres/start-postgres.ts';
import { storage } from '#lib/server/storage/storage.ts';
import { ApiClient, textFile } from '#lib/server/testing/api-client.ts';
import { createTestDatabase } from '#lib/server/testing/create-test-database.ts';
import { readAllRows } from '#lib/server/testing/read-all-rows.ts';
import { startTestBench, type TestBench } from '#lib/server/testing/start-test-bench.ts';
import { startTestS3 } from '#lib/server/testing/start-test-s3.ts';
import { waitUntil } from '#lib/server/testing/wait-until.ts';
import { runCommand } from '../processes/run-command.ts';

let bench: TestBench;
let staff: ApiClient;
let home: string;
let backup: string;

/** Faxes that were delivered, failed and deleted, with documents, copies and histories. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'faxdesk-restore-'));
  backup = join(home, 'backup');
  bench = await startTestBench();
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  const ids: string[] = [];
  for (const number of ['0100', '0104', '0110', '0107']) {
    const content = `A letter to ${number}, with\ttabs, \\N and ünïcödé.\n`;
    const fields = { title: `To ${number}\\.`, coverMessage: 'Line one\nline two\\' };
    const fax = await staff.sendFax(`+1202555${number}`, fields, [{ ...textFile, content }]);
    ids.push(fax.faxId);
  }
  for (const id of ids) await staff.waitForStatus(id, ['delivered', 'failed'], 90_000);
  const [first = '', second = ''] = ids;
  await (await staff.request(`/api/faxes/${first}/files`)).arrayBuffer();
  await staff.request(`/api/faxes/${second}`, { method: 'DELETE' });
  const deleted = {
    deletedAt: { not: null },
    attempts: { every: { providerCopyDeletedAt: null } },
  };
  await waitUntil(async () => (await db().fax.count({ where: deleted })) === 0);
  await createBackup(backup);
}, 120_000);
afterAll(async () => {
  await bench.stop();
  await rm(home, { recursive: true, force: true });
});

const restore = (source: string, variables: Record<string, string>) =>
  runCommand('scripts/run.mjs', ['restore', source], variables);

/** What differs by nature: how often the provider may be asked, and how far its list was read. */
function withoutAccount(rows: Record<string, string[]>): Record<string, string[]> {
  return { ...rows, ProviderAccount: [] };
}

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}

describe('a backup', () => {
  it('is for its owner alone, complete, and never written over', async () => {
    expect((await stat(backup)).mode & 0o777).toBe(0o700);
    for (const file of await listFiles(backup))
      expect((await stat(join(backup, file))).mode & 0o777).toBe(0o600);
    expect(await readdir(home)).not.toContain('backup.partial');
    await expect(createBackup(backup)).rejects.toThrow(/exists already/);
  });

  it('tells which documents the storage has lost', async () => {
    const [key = ''] = (await listFiles(join(backup, 'files'))).filter((file) =>
      /^..\/..\//.test(file),
    );
    await storage().removeFile(key);
    const again = join(home, 'with-a-loss');
    expect((await createBackup(again)).missing).toEqual([key]);
    await cp(join(backup, 'files', key), join(env().FAXDESK_DATA_DIR, 'documents', key));
  });
});

describe('a restore', () => {
  it('gives back every fax, event and document, hashes checked', async () => {
    const target = await createTestDatabase('empty');
    const dataDir = join(home, 'restored');
    const said = await restore(backup, { DATABASE_URL: target.url, FAXDESK_DATA_DIR: dataDir });
    expect(said).toContain('every hash and count is right');
    const rows = withoutAccount(await readAllRows(target.url));
    expect(rows).toEqual(withoutAccount(await readAllRows(env().DATABASE_URL ?? '')));
    expect(rows.Fax).toHaveLength(4);
    expect(rows.FaxEvent?.length).toBeGreaterThan(20);

    const [from, to] = [join(env().FAXDESK_DATA_DIR, 'documents'), join(dataDir, 'documents')];
    const files = await listFiles(to);
    expect(files).toEqual(await listFiles(from));
    expect(files.filter((file) => file.startsWith('copies/'))).toHaveLength(1);
    for (const file of files)
      expect((await readFile(join(to, file))).equals(await readFile(join(from, file)))).toBe(true);
    const again = restore(backup, { DATABASE_URL: target.url, FAXDESK_DATA_DIR: dataDir });
    await expect(again).rejects.toMatchObject({ output: /The database is not empty/ });
    await target.drop();
  });

  it('puts documents into a bucket when that is the storage', async () => {
    const target = await createTestDatabase('empty');
    const s3 = await startTestS3();
    const dataDir = join(home, 'restored-s3');
    const variables = { ...s3.env, DATABASE_URL: target.url, FAXDESK_DATA_DIR: dataDir };
    await restore(backup, variables);
    expect(await readdir(dataDir)).not.toContain('documents');
    const fromBucket = join(home, 'from-bucket');
    await runCommand('scripts/run.mjs', ['backup', fromBucket], variables);
    expect(await listFiles(fromBucket)).toEqual(await listFiles(backup));
    await s3.stop();
    await target.drop();
  });

  it('goes into an empty data directory, and a running database of our own is backed up', async () => {
    const dataDir = join(home, 'embedded');
    const variables = { FAXDESK_DATA_DIR: dataDir, DATABASE_URL: '' };
    await restore(backup, variables);
    await expect(restore(backup, variables)).rejects.toMatchObject({
      output: /The data directory .* is not empty/,
    });
    const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') });
    const expected = withoutAccount(await readAllRows(env().DATABASE_URL ?? ''));
    expect(withoutAccount(await readAllRows(postgres.url))).toEqual(expected);
    await runCommand('scripts/run.mjs', ['backup', join(home, 'running')], variables);
    await readAllRows(postgres.url);
    await postgres.stop();
    await runCommand('scripts/run.mjs', ['backup', join(home, 'stopped')], variables);
    const [running, stopped] = [join(home, 'running'), join(home, 'stopped')];
    expect(await listFiles(running)).toEqual(await listFiles(backup));
    expect(await listFiles(stopped)).toEqual(await listFiles(backup));
  });

  it.each([
    ['no backup', async (copy: string) => rm(join(copy, 'manifest.json')), /no backup of Faxdesk/],
    [
      'another format',
      async (copy: string) => writeFile(join(copy, 'manifest.json'), '{"format":2}'),
      /has format 2/,
    ],
    ['a newer version', addMigration, /another version of Faxdesk.*20991231_future/],
    [
      'a damaged table',
      async (copy: string) => appendFile(join(copy, 'tables/Fax.copy'), 'x'),
      /damaged: .*Fax\.copy/,
    ],
    ['a lost document', removeFirstFile, /incomplete: .*can’t be read/],
  ])('refuses %s, and leaves the directory empty', async (_name, harm, sentence) => {
    const copy = await mkdtemp(join(home, 'harmed-'));
    await cp(backup, copy, { recursive: true });
    await harm(copy);
    const target = await createTestDatabase('empty');
    const variables = { DATABASE_URL: target.url, FAXDESK_DATA_DIR: `${copy}-data` };
    await expect(restore(copy, variables)).rejects.toMatchObject({ output: sentence });
    expect(await readAllRows(target.url)).toEqual({});
    await target.drop();
  });
});

async function addMigration(copy: string): Promise<void> {
  const path = join(copy, 'manifest.json');
  const text = await readFile(path, 'utf8');
  const added = '"migrations": [{"name":"20991231_future","checksum":"x"},';
  await writeFile(path, text.replace('"migrations": [', added));
}

async function removeFirstFile(copy: string): Promise<void> {
  const [first = ''] = await listFiles(join(copy, 'files'));
  await rm(join(copy, 'files', first));
}
