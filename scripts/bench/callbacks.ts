import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import { startPostgres } from '#lib/server/postgres/start-postgres.ts';
import { toChildEnv } from '../processes/environment.ts';
import { root } from '../processes/run-command.ts';
import { forgeBurst } from './callbacks-forge.ts';
import { load, type LoadRequest, type LoadResult } from './callbacks-load.ts';
import { startServer } from './start-server.ts';

const BURST = 10_000;
const ROUNDS = 3;
const WARM_UP = 1000;
const PROCESSED_WITHIN_MS = 180_000;
const apiKey = 'bench-api-key';
const ACKNOWLEDGED = '200 Hello API Event Received';

interface Targets {
  callbacks: string;
  empty: string;
  insert: string;
  databaseUrl: string;
}

/**
 * Bursts of 10,000 signed callbacks at the built web server, beside an empty route of the same
 * server (a GET of /api/health: it has no body to read) and one bare INSERT of the same body for
 * each request, from a small server of the bench over a pool of the same size. In turns, since the
 * machine's speed drifts. Fails when one is not acknowledged or is lost.
 */
export async function benchCallbacks(report: (line: string) => void): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-bench-database-'));
  const postgres = await startPostgres({ dataDir });
  try {
    await runBeside(postgres.url, report);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function runBeside(databaseUrl: string, report: (line: string) => void): Promise<void> {
  const server = await startServer(root, {
    DATABASE_URL: databaseUrl,
    DROPBOX_SIGN_API_KEY: apiKey,
    FAXDESK_MODE: 'sandbox',
  });
  const inserting = fork(join(import.meta.dirname, 'callbacks-insert-command.ts'), {
    env: toChildEnv({ DATABASE_URL: databaseUrl }),
  });
  try {
    const { port } = z.object({ port: z.number() }).parse((await once(inserting, 'message'))[0]);
    await measure(
      {
        databaseUrl,
        callbacks: `${server.url}/api/callbacks/dropbox-sign`,
        empty: `${server.url}/api/health`,
        insert: `http://127.0.0.1:${port}/`,
      },
      report,
    );
  } finally {
    inserting.disconnect();
    await server.stop();
  }
}

async function measure(targets: Targets, report: (line: string) => void): Promise<void> {
  let distinct = await runRound(targets, 'warm-up', WARM_UP).then((round) => round.distinct);
  const rates: Record<'callbacks' | 'empty' | 'insert', number[]> = {
    ...{ callbacks: [], empty: [], insert: [] },
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const measured = await runRound(targets, `round-${round}`, BURST);
    distinct += measured.distinct;
    rates.callbacks.push(measured.callbacks);
    rates.empty.push(measured.empty);
    rates.insert.push(measured.insert);
  }
  const [callbacks, empty, insert] = [rates.callbacks, rates.empty, rates.insert].map(toMedian);
  if (!callbacks || !empty || !insert) throw new Error('No round was measured.');
  report(`callbacks    ${toRate(callbacks)}, all acknowledged`);
  report(`empty route  ${toRate(empty)} (GET /api/health)`);
  report(`bare INSERT  ${toRate(insert)} (same body, same size of pool, no framework)`);
  report(`ratio        ${(callbacks / Math.min(empty, insert)).toFixed(2)} (at least 0.5)`);
  report(`none lost    ${await waitUntilProcessed(targets.databaseUrl, distinct)}`);
}

async function runRound(targets: Targets, name: string, count: number) {
  const { requests, distinct } = forgeBurst(apiKey, name, count);
  const gets = requests.map((): LoadRequest => ({ method: 'GET' }));
  const empty = await load(targets.empty, gets);
  const callbacks = await load(targets.callbacks, requests);
  const insert = await load(targets.insert, requests);
  requireOnly(empty, '200 {"status":"up"}');
  requireOnly(callbacks, ACKNOWLEDGED);
  requireOnly(insert, '200 inserted');
  return {
    distinct,
    empty: empty.requestsPerSecond,
    callbacks: callbacks.requestsPerSecond,
    insert: insert.requestsPerSecond,
  };
}

function requireOnly({ answers }: LoadResult, expected: string): void {
  const others = [...answers.keys()].filter((answer) => answer !== expected);
  if (others.length > 0) throw new Error(`Expected "${expected}", got: ${others.join(' | ')}`);
}

/** @throws when a callback that was acknowledged is not in the inbox, or stays there */
async function waitUntilProcessed(databaseUrl: string, distinct: number): Promise<string> {
  const startedAt = performance.now();
  for (;;) {
    const { stored, waiting } = await countInbox(databaseUrl);
    if (stored !== distinct) throw new Error(`${distinct} callbacks were taken, ${stored} stored.`);
    const waitedMs = performance.now() - startedAt;
    if (waiting === 0)
      return `${distinct} stored, all processed ${(waitedMs / 1000).toFixed(1)} s after the end`;
    if (waitedMs > PROCESSED_WITHIN_MS) throw new Error(`${waiting} callbacks still wait.`);
    await sleep(250);
  }
}

const Counts = z.tuple([z.object({ stored: z.number(), waiting: z.number() })]);

async function countInbox(databaseUrl: string) {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query(
      `SELECT count(*)::int AS "stored", count(*) FILTER (WHERE "outcome" IS NULL)::int AS "waiting" FROM "CallbackDelivery"`,
    ),
  );
  return Counts.parse(rows)[0];
}

function toMedian(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function toRate(requestsPerSecond: number): string {
  return `${requestsPerSecond.toFixed(0).padStart(6)} requests/s`;
}
