import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { z } from 'zod';
import { applyMigrations } from '#lib/server/migrations/apply-migrations.ts';
import { startPostgres } from '#lib/server/postgres/start-postgres.ts';
import { root } from '../processes/run-command.ts';
import { runPart } from '../processes/run-part.ts';
import type { BenchOptions } from './bench-options.ts';
import { startServer, type BenchServer } from './start-server.ts';

/** Faxdesk over a history of some size. */
export interface Site {
  faxes: number;
  server: BenchServer;
  /** A connection of the bench's own. */
  sql: pg.Client;
  /** Milliseconds that PostgreSQL spent on planning and running statements so far. */
  readSqlMs: () => Promise<number>;
  stop: () => Promise<void>;
}

const settings = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_planning': 'on',
};

/**
 * A database with so many seeded faxes, made unless the folder has it already, and one web server
 * over it: no worker, so that what PostgreSQL does is the answer's.
 */
async function openSite(folder: string, faxes: number): Promise<Site> {
  const dataDir = join(folder, String(faxes));
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), settings });
  try {
    await fill(postgres.url, dataDir, faxes);
    const server = await startServer(root, toVariables(postgres.url, dataDir), webProgram);
    const sql = await connect(postgres.url);
    await sql.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    const watch = await connect(postgres.url, '-c pg_stat_statements.track=none');
    const stop = async () => {
      await Promise.all([sql.end(), watch.end(), server.stop()]);
      await postgres.stop();
    };
    return { faxes, server, sql, readSqlMs: () => readSqlMs(watch), stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Opens sites for a bench, over a folder that is gone afterwards unless the options name one. */
export async function withSites(
  { data }: Pick<BenchOptions, 'data'>,
  sizes: readonly number[],
  measure: (sites: readonly Site[]) => Promise<void>,
): Promise<void> {
  const folder = data ? resolve(data) : await mkdtemp(join(tmpdir(), 'faxdesk-bench-history-'));
  const sites: Site[] = [];
  try {
    for (const faxes of sizes) sites.push(await openSite(folder, faxes));
    await measure(sites);
  } finally {
    for (const site of sites) await site.stop();
    if (!data) await rm(folder, { recursive: true, force: true });
  }
}

/** The same for one. */
export async function withSite(
  options: Pick<BenchOptions, 'data'>,
  faxes: number,
  measure: (site: Site) => Promise<void>,
): Promise<void> {
  await withSites(options, [faxes], async (sites) => {
    for (const site of sites) await measure(site);
  });
}

const webProgram = 'scripts/nodes/web-command.ts';

async function fill(databaseUrl: string, dataDir: string, faxes: number): Promise<void> {
  await applyMigrations(databaseUrl, join(root, 'prisma/migrations'));
  const client = await connect(databaseUrl);
  const { rowCount } = await client.query('SELECT 1 FROM "Fax" LIMIT 1');
  await client.end();
  if (rowCount !== 0) return;
  const args = ['--faxes', String(faxes)];
  const variables = {
    ...toVariables(databaseUrl, dataDir),
    FAXDESK_DEMO_PASSWORD: randomBytes(16).toString('hex'),
  };
  if (!(await runPart('scripts/seed/fill-command.ts', args, variables)))
    throw new Error(`The history of ${faxes} faxes was not made.`);
}

async function connect(databaseUrl: string, options = ''): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, options });
  await client.connect();
  return client;
}

const Spent = z.tuple([z.object({ ms: z.number() })]);

async function readSqlMs(watch: pg.Client): Promise<number> {
  const { rows } = await watch.query(
    `SELECT coalesce(sum(total_plan_time + total_exec_time), 0)::float8 AS ms
     FROM pg_stat_statements(false)`,
  );
  return Spent.parse(rows)[0].ms;
}

function toVariables(databaseUrl: string, dataDir: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    FAXDESK_MODE: 'sandbox',
    FAXDESK_SECRET: randomBytes(32).toString('hex'),
    FAXDESK_STORAGE_URL: pathToFileURL(join(dataDir, 'documents')).href,
    FAXDESK_LOG_LEVEL: 'warn',
    DROPBOX_SIGN_API_KEY: 'bench-api-key',
  };
}
