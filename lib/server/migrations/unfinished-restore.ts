import type pg from 'pg';
import { z } from 'zod';
import { MigrationError } from './migration-error.ts';

const Rows = z.tuple([z.object({ isThere: z.boolean() })]);

/** From here until its end nothing may start over this database: its faxes are not yet looked for. */
export async function markUnfinishedRestore(client: pg.Client): Promise<void> {
  await client.query('CREATE TABLE "UnfinishedRestore" ()');
}

export async function unmarkUnfinishedRestore(client: pg.Client): Promise<void> {
  await client.query('DROP TABLE "UnfinishedRestore"');
}

/** @throws {MigrationError} when a restore into this database was interrupted */
export async function requireFinishedRestore(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT to_regclass('public."UnfinishedRestore"') IS NOT NULL AS "isThere"`,
  );
  if (!Rows.parse(rows)[0].isThere) return;
  throw new MigrationError(
    'A restore into this database was interrupted: empty the database, or take another data directory, and restore again.',
  );
}
