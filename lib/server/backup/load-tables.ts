import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { z } from 'zod';
import { BackupError } from './backup-error.ts';
import { toCopyTarget } from './list-tables.ts';
import { toTablePath, type Manifest } from './manifest.ts';

const Count = z.tuple([z.object({ rows: z.coerce.number() })]);

/** Loads all tables of a backup in one transaction, and counts what came. @throws {BackupError} */
export async function loadTables(
  client: pg.Client,
  backup: string,
  { tables }: Manifest,
): Promise<void> {
  await client.query('BEGIN');
  const names = tables.map(({ name }) => client.escapeIdentifier(name));
  // A migration may have brought rows of its own; the backup has them as they were.
  await client.query(`TRUNCATE ${names.join(', ')}`);
  for (const table of tables) {
    const copy = copyFrom(`COPY ${toCopyTarget(client, table)} FROM STDIN`);
    await pipeline(createReadStream(toTablePath(backup, table.name)), client.query(copy));
    const name = client.escapeIdentifier(table.name);
    const { rows } = await client.query(`SELECT count(*) AS rows FROM ${name}`);
    const [counted] = Count.parse(rows);
    if (counted.rows === table.rows) continue;
    throw new BackupError(
      `${table.name} has ${counted.rows} rows and not ${table.rows} as backed up: nothing was restored.`,
    );
  }
  await advanceSequences(client);
  await client.query('COMMIT');
}

const Sequences = z.array(z.object({ table: z.string(), column: z.string(), name: z.string() }));

/** Rows that came with their numbers: the next new one has none of theirs. */
async function advanceSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`
    SELECT t.relname AS table, a.attname AS column, s.oid::regclass::text AS name
    FROM pg_class s JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i')
    JOIN pg_class t ON t.oid = d.refobjid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
    WHERE s.relkind = 'S' AND s.relnamespace = 'public'::regnamespace`);
  for (const { table, column, name } of Sequences.parse(rows)) {
    const highest = `max(${client.escapeIdentifier(column)})`;
    await client.query(
      `SELECT setval($1, coalesce(${highest}, 0) + 1, false) FROM ${client.escapeIdentifier(table)}`,
      [name],
    );
  }
}
