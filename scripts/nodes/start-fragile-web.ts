import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '#lib/server/env.ts';
import { applyMigrations } from '#lib/server/migrations/apply-migrations.ts';
import { findFreePort } from '#lib/server/postgres/find-free-port.ts';
import { startPostgres } from '#lib/server/postgres/start-postgres.ts';
import { KillableProgram } from '../chaos/killable-program.ts';
import { root } from '../processes/run-command.ts';
import { planRun } from '../start/plan-run.ts';
import { planWeb } from '../start/plan-web.ts';
import { prepareDataDir } from '../start/prepare-data-dir.ts';
import { prepareSignIn } from '../start/prepare-sign-in.ts';
import { openSlowLine } from './slow-line.ts';

export interface FragileWeb {
  url: string;
  /** For files of the test; gone afterwards. */
  folder: string;
  /** What browsers sent to it by now. */
  countSentBytes: () => number;
  /** Ends it in the middle of whatever it does; it starts again. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

/** The built web over data of its own, to be killed, at the end of a line of this speed. */
export async function startFragileWeb(
  settings: Record<string, string>,
  bytesPerSecond: number,
): Promise<FragileWeb> {
  const folder = await mkdtemp(join(tmpdir(), 'faxdesk-fragile-'));
  await prepareDataDir(folder);
  const port = await findFreePort();
  const line = await openSlowLine(port, bytesPerSecond);
  const url = `http://localhost:${line.port}`;
  const plan = await planRun(
    readEnv({
      ...settings,
      PORT: String(port),
      FAXDESK_DATA_DIR: folder,
      FAXDESK_URL: url,
    }),
  );
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  await applyMigrations(postgres.url, join(root, 'prisma/migrations'));
  const env = { ...plan.childEnv, DATABASE_URL: postgres.url };
  await prepareSignIn(env);
  const part = { env, logFile: join(folder, 'web.log'), report: () => undefined };
  const web = new KillableProgram('web', part.logFile, () =>
    planWeb({ ...part, port, isDev: false }),
  );
  await web.start();
  return {
    ...{ url, folder },
    countSentBytes: line.countSentBytes,
    kill: () => web.kill(),
    stop: async () => {
      line.close();
      await web.stop();
      await postgres.stop();
      // What prints pages for it may write a last one.
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
