import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import { databaseUrl } from '../db.ts';
import { holdDocuments } from '../documents/hold-documents.ts';
import { withClient } from '../postgres/connect-server.ts';
import { BackupError } from './backup-error.ts';
import { listTables, toCopyTarget, type Table } from './list-tables.ts';
import {
  BACKUP_FORMAT,
  toManifestPath,
  toTablePath,
  type Manifest,
  type TablePart,
} from './manifest.ts';
import { writeFiles } from './write-files.ts';
import { writePart } from './write-part.ts';

const Migrations = z.array(z.object({ name: z.string(), checksum: z.string() }));
const Now = z.tuple([z.object({ now: z.date() })]);

/**
 * Writes everything that Faxdesk knows at one moment into a new directory, while it runs or not:
 * rows, documents, received copies. Complete when it has its final name.
 * @throws {BackupError} when the directory exists
 */
export async function createBackup(backup: string): Promise<Manifest> {
  if (await stat(backup).catch(() => null))
    throw new BackupError(`${backup} exists already: name a directory that does not.`);
  const draft = `${backup}.partial`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  const manifest = await withClient(databaseUrl(), (client) => writeSnapshot(client, draft));
  await writePart(toManifestPath(draft), Readable.from([toText(manifest)]));
  await mkdir(dirname(backup), { recursive: true, mode: 0o700 });
  await rename(draft, backup);
  return manifest;
}

function toText(manifest: Manifest): Buffer {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** In one read-only transaction, so that all tables are of the same moment. */
async function writeSnapshot(client: pg.Client, backup: string): Promise<Manifest> {
  await client.query(`SET TimeZone = 'UTC'`);
  await client.query('SET idle_in_transaction_session_timeout = 0');
  await holdDocuments(client);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows: now } = await client.query('SELECT now()');
  const { rows: migrations } = await client.query(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  const tables: TablePart[] = [];
  for (const table of await listTables(client))
    tables.push(await writeTable(client, backup, table));
  const files = await writeFiles(client, backup);
  await client.query('COMMIT');
  return {
    format: BACKUP_FORMAT,
    madeAt: Now.parse(now)[0].now.toISOString(),
    migrations: Migrations.parse(migrations),
    tables,
    ...files,
  };
}

async function writeTable(client: pg.Client, backup: string, table: Table): Promise<TablePart> {
  const stream = client.query(copyTo(`COPY ${toCopyTarget(client, table)} TO STDOUT`));
  const { sha256 } = await writePart(toTablePath(backup, table.name), stream);
  return { ...table, rows: stream.rowCount, sha256 };
}
