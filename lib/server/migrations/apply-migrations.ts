import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { withClient } from '../postgres/connect-server.ts';
import { MigrationError } from './migration-error.ts';
import { planMigrations, type AppliedMigration } from './plan-migrations.ts';
import { readMigrations, type Migration } from './read-migrations.ts';
import { requireFinishedRestore } from './unfinished-restore.ts';

/** The number under which `prisma migrate deploy` takes its lock, so that both wait for each other. */
const lockId = 72_707_369;

/** The table as Prisma makes it, so that its own commands can go on from here. */
const historyTable = `
  create table if not exists "_prisma_migrations" (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

const appliedSchema = z.array(
  z.object({ name: z.string(), checksum: z.string(), isFinished: z.boolean() }),
);

interface MigrationOptions {
  isWanted?: (name: string) => boolean;
  isRestoring?: boolean;
}

/**
 * Brings a database up to date and answers the names of what was applied. Any number of nodes may
 * call it at once: one works, the others wait. A restore wants only those of its backup at first.
 * @throws {MigrationError} when the files and the database contradict each other, or a restore into
 *   it was interrupted
 */
export async function applyMigrations(
  databaseUrl: string,
  directory: string,
  { isWanted = () => true, isRestoring = false }: MigrationOptions = {},
): Promise<string[]> {
  const files = (await readMigrations(directory)).filter(({ name }) => isWanted(name));
  return withClient(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockId]);
    if (!isRestoring) await requireFinishedRestore(client);
    await client.query(historyTable);
    const planned = planMigrations(files, await listApplied(client));
    for (const migration of planned) await applyMigration(client, migration);
    return planned.map(({ name }) => name);
  });
}

async function listApplied(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query(
    `select migration_name as name, checksum, finished_at is not null as "isFinished"
     from "_prisma_migrations" where rolled_back_at is null order by started_at`,
  );
  return appliedSchema.parse(rows);
}

/** The statements and the row that remembers them stand or fall together. */
async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into "_prisma_migrations"
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`Migration ${migration.name} failed: ${reason}`, { cause });
  }
}
