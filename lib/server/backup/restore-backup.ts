import type pg from 'pg';
import { z } from 'zod';
import { makeUnmadeFaxes } from '../batches/make-unmade-faxes.ts';
import { databaseUrl } from '../db.ts';
import { distrustOpenFaxes } from '../delivery/distrust-open-faxes.ts';
import { applyMigrations } from '../migrations/apply-migrations.ts';
import { readMigrations } from '../migrations/read-migrations.ts';
import {
  markUnfinishedRestore,
  unmarkUnfinishedRestore,
} from '../migrations/unfinished-restore.ts';
import { withClient } from '../postgres/connect-server.ts';
import { BackupError } from './backup-error.ts';
import { loadFiles } from './load-files.ts';
import { loadTables } from './load-tables.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { verifyBackup } from './verify-backup.ts';

const Count = z.tuple([z.object({ tables: z.coerce.number() })]);

export interface Restored {
  manifest: Manifest;
  /** Faxes that may have left since the backup: looked for at the provider before they are sent. */
  distrusted: number;
}

/**
 * Restores a backup into an empty database and the configured storage: all of it is checked first,
 * then loaded, checked again and brought up to date. Until all of it is done nothing starts over that
 * database.
 * @throws {BackupError} with one sentence for the person at the terminal
 */
export async function restoreBackup(backup: string, migrations: string): Promise<Restored> {
  const manifest = await readManifest(backup);
  await requireKnownMigrations(manifest, migrations);
  await withClient(databaseUrl(), requireEmpty);
  await verifyBackup(backup, manifest);
  await withClient(databaseUrl(), markUnfinishedRestore);
  const names = new Set(manifest.migrations.map(({ name }) => name));
  const isWanted = (name: string) => names.has(name);
  await applyMigrations(databaseUrl(), migrations, { isWanted, isRestoring: true });
  // First the files: a row never names one that is not there yet.
  await loadFiles(backup);
  await withClient(databaseUrl(), (client) => loadTables(client, backup, manifest));
  await applyMigrations(databaseUrl(), migrations, { isRestoring: true });
  await makeUnmadeFaxes();
  const distrusted = await distrustOpenFaxes(new Date(manifest.madeAt));
  await withClient(databaseUrl(), unmarkUnfinishedRestore);
  return { manifest, distrusted };
}

async function requireKnownMigrations(manifest: Manifest, directory: string): Promise<void> {
  const known = new Map((await readMigrations(directory)).map((one) => [one.name, one.checksum]));
  const unknown = manifest.migrations.find(({ name, checksum }) => known.get(name) !== checksum);
  if (!unknown) return;
  throw new BackupError(
    `The backup was made by another version of Faxdesk, with the migration ${unknown.name} that this one does not know: restore it with that version or a newer one.`,
  );
}

async function requireEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT count(*) AS tables FROM pg_class WHERE relkind = 'r'
     AND relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'pgboss'))`,
  );
  if (Count.parse(rows)[0].tables === 0) return;
  throw new BackupError(
    'The database is not empty: a backup is restored into an empty one, so that nothing is overwritten.',
  );
}
