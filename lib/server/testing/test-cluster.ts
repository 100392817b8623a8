import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../migrations/apply-migrations.ts';
import { withClient } from '../postgres/connect-server.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { templateDatabase } from './create-test-database.ts';

const migrations = join(import.meta.dirname, '../../../prisma/migrations');

/** Nothing of a test cluster must outlive a power cut. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts one PostgreSQL for all integration tests, with a migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'faxdesk-test-'));
  const postgres = await startPostgres({ dataDir: join(root, 'postgres'), settings });
  const template = new URL(postgres.url);
  template.pathname = `/${templateDatabase}`;
  await withClient(postgres.url, (client) => client.query(`create database ${templateDatabase}`));
  await applyMigrations(template.href, migrations);
  project.provide('testClusterUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(root, { recursive: true, force: true });
  };
}
