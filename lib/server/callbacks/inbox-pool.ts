import pg from 'pg';
import { databaseUrl } from '../db.ts';
import { log } from '../log.ts';

const CONNECT_WITHIN_MS = 5000;

const processWide: typeof globalThis & { faxdeskInboxPool?: pg.Pool } = globalThis;

/**
 * Connections for the inbox alone. Prisma costs more than the INSERT itself, and a flood of
 * callbacks must not take the connections that people wait for. Those idle close by themselves.
 */
export function inboxPool(): pg.Pool {
  processWide.faxdeskInboxPool ??= openPool();
  return processWide.faxdeskInboxPool;
}

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl(),
    max: 10,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    allowExitOnIdle: true,
  });
  // An idle connection that breaks must not end the process; the next request opens another.
  pool.on('error', (error) => log.warn({ err: error }, 'The inbox lost a connection'));
  return pool;
}
