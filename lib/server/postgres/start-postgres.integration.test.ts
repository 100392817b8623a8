import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withClient } from './connect-server.ts';
import { findPostmaster } from './read-postmaster.ts';
import { startPostgres } from './start-postgres.ts';

let root = '';
let dataDir = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'faxdesk-start-'));
  dataDir = join(root, 'data/postgres');
});
afterEach(() => rm(root, { recursive: true, force: true }));

function ask(url: string, sql: string) {
  return withClient(url, async (client) => (await client.query(sql)).rows);
}

it('keeps its data from one start to the next, and takes over a server that was left', async () => {
  const first = await startPostgres({ dataDir });
  await ask(first.url, 'create table kept (id int)');
  await first.stop();
  await first.exited;
  const second = await startPostgres({ dataDir });
  const attached = await startPostgres({ dataDir });
  expect(attached.url).toBe(second.url);
  expect(await ask(attached.url, 'select * from kept')).toEqual([]);
  await attached.stop();
  await second.exited;
});

it('starts again while a killed server is still dying', async () => {
  const killed = await startPostgres({ dataDir });
  const busy = ask(killed.url, 'select pg_sleep(60)').catch(() => 'ended');
  const postmaster = await findPostmaster(join(dataDir, 'cluster'));
  process.kill(postmaster?.pid ?? NaN, 'SIGKILL');
  const next = await startPostgres({ dataDir });
  expect(await busy).toBe('ended');
  expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await next.stop();
});

it('is not kept out by a lock file whose number belongs to another program now', async () => {
  const killed = await startPostgres({ dataDir });
  const lockFile = join(dataDir, 'cluster/postmaster.pid');
  const text = await readFile(lockFile, 'utf8');
  await killed.stop();
  await writeFile(lockFile, text.replace(/^\d+/, String(process.pid)));
  const next = await startPostgres({ dataDir });
  await next.stop();
});

it('listens on loopback only and asks for a password that only its owner can read', async () => {
  const postgres = await startPostgres({ dataDir });
  const stranger = new URL(postgres.url);
  stranger.password = 'guess';
  await expect(ask(stranger.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  const [settings] = await ask(postgres.url, 'show listen_addresses');
  expect(settings).toEqual({ listen_addresses: '127.0.0.1' });
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
  await postgres.stop();
});

it('sorts alike on every machine and has the extensions that search needs', async () => {
  const postgres = await startPostgres({ dataDir });
  await ask(postgres.url, 'create extension pg_trgm');
  const [row] = await ask(
    postgres.url,
    "select datlocprovider, upper('é') from pg_database limit 1",
  );
  expect(row).toEqual({ datlocprovider: 'b', upper: 'É' });
  await postgres.stop();
});

it('says in a sentence that the data belong to another version', async () => {
  const postgres = await startPostgres({ dataDir });
  await postgres.stop();
  await writeFile(join(dataDir, 'cluster/PG_VERSION'), '15\n');
  await expect(startPostgres({ dataDir })).rejects.toMatchObject({
    code: 'wrong_major_version',
    message: expect.stringMatching(/^The database in .* is PostgreSQL 15's/),
  });
});

it('says in a sentence that it cannot write', async () => {
  await writeFile(join(root, 'data'), 'a file where a folder should be');
  await expect(startPostgres({ dataDir })).rejects.toMatchObject({
    code: 'data_dir_unwritable',
    message: `The data directory ${dataDir} is not writable.`,
  });
});
