import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import { toErrorCode } from '#lib/server/postgres/postgres-error.ts';
import { startPostgres, type EmbeddedPostgres } from '#lib/server/postgres/start-postgres.ts';
import { rotate } from '../processes/log-file.ts';
import type { RunPlan } from './plan-run.ts';
import { StartError } from '../processes/start-error.ts';
import { requireVersion } from './require-version.ts';

const VersionRows = z.tuple([z.object({ server_version_num: z.string() })]);

export type Database = { url: string; stop: () => Promise<void> };

/** The database that the environment names, or our own, which is started again when it crashes. */
export async function startDatabase(
  plan: Pick<RunPlan, 'dataDir' | 'databaseUrl'>,
  report: (line: string) => void,
): Promise<Database> {
  if (plan.databaseUrl) {
    await requireReachable(plan.databaseUrl);
    return { url: plan.databaseUrl, stop: () => Promise.resolve() };
  }
  const logFile = join(plan.dataDir, 'logs/postgres.log');
  rotate(logFile);
  const options = { dataDir: join(plan.dataDir, 'postgres'), logFile };
  let postgres = await startPostgres(options);
  const { url, port } = postgres;
  let isStopping = false;
  const watch = async (running: EmbeddedPostgres): Promise<void> => {
    await running.exited;
    while (!isStopping) {
      report(`The database ended; starting it again (${logFile} says why).`);
      await sleep(1_000);
      const again = await startPostgres({ ...options, port }).catch(() => null);
      if (!again) continue;
      postgres = again;
      return watch(again);
    }
  };
  void watch(postgres);
  const stop = async () => {
    isStopping = true;
    await postgres.stop();
  };
  return { url, stop };
}

/** Checks that the database answers and is new enough. @throws {StartError} */
export async function requireReachable(url: string): Promise<void> {
  requireVersion(await readVersion(url));
}

async function readVersion(url: string): Promise<string> {
  try {
    const { rows } = await withClient(url, (client) => client.query('show server_version_num'));
    return VersionRows.parse(rows)[0].server_version_num;
  } catch (cause) {
    const { host, pathname } = new URL(url);
    const reason =
      toErrorCode(cause) ?? (cause instanceof Error ? cause.message : 'no reason given');
    throw new StartError(
      `The database ${pathname.slice(1)} at ${host} (DATABASE_URL) can't be reached: ${reason}.`,
      { cause },
    );
  }
}
