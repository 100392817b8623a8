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
import { measureRates } from './callbacks-rates.ts';
import { startServer } from './start-server.ts';

const PROCESSED_WITHIN_MS = 180_000;
const apiKey = 'bench-api-key';

type Report = (line: string) => void;

/**
 * A burst of 10,000 signed callbacks at the built web server; then their rate beside an empty route
 * of the same server (a GET of /api/health: it has no body to read) and one bare INSERT of the same
 * body for each request, from a small server of the bench over a pool of the same size. Fails when
 * one is not acknowledged or is lost.
 */
export async function benchCallbacks(report: Report): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-bench-database-'));
  const postgres = await startPostgres({ dataDir });
  try {
    await benchOver(postgres.url, report);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function benchOver(databaseUrl: string, report: Report): Promise<void> {
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
    const targets = {
      callbacks: `${server.url}/api/callbacks/dropbox-sign`,
      empty: `${server.url}/api/health`,
      insert: `http://127.0.0.1:${port}/`,
    };
    const { burstRate, rates, distinct } = await measureRates(targets, apiKey);
    const ratio = rates.callbacks / Math.min(rates.empty, rates.insert);
    report(`burst        ${toText(burstRate)}, 10,000 at once, all acknowledged`);
    report(`callbacks    ${toText(rates.callbacks)}, in turns with the two below`);
    report(`empty route  ${toText(rates.empty)} (GET /api/health)`);
    report(`bare INSERT  ${toText(rates.insert)} (same body, same size of pool, no framework)`);
    report(`ratio        ${ratio.toFixed(2)} (at least 0.5)`);
    report(`none lost    ${await waitUntilProcessed(databaseUrl, distinct)}`);
  } finally {
    inserting.disconnect();
    await server.stop();
  }
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

function toText(requestsPerSecond: number): string {
  return `${requestsPerSecond.toFixed(0).padStart(6)} requests/s`;
}
