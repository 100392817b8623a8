import { join } from 'node:path';
import { env } from '#lib/server/env.ts';
import { applyMigrations } from '#lib/server/migrations/apply-migrations.ts';
import { root } from '../processes/run-command.ts';
import { runPart } from '../processes/run-part.ts';
import { StartError } from '../processes/start-error.ts';
import { runToEnd } from '../processes/to-sentence.ts';
import { lockDataDir } from '../start/lock-data-dir.ts';
import { planRun } from '../start/plan-run.ts';
import { prepareDataDir } from '../start/prepare-data-dir.ts';
import { startDatabase } from '../start/start-database.ts';
import { Stops } from '../start/stops.ts';
import { readOptions } from './read-options.ts';

/** `npm run seed -- --faxes 1000000`: a history to try Faxdesk with, while it does not run. */
async function seed(): Promise<void> {
  const args = process.argv.slice(2);
  readOptions(args);
  if (env().mode === 'live')
    throw new StartError(
      'Faxdesk is set up for real faxes: made up ones are for sandbox mode only.',
    );
  await prepareDataDir(env().FAXDESK_DATA_DIR);
  const { dataDir, databaseUrl, childEnv } = await planRun(env());
  const stops = new Stops();
  try {
    const { unlock } = await lockDataDir(dataDir);
    stops.add(unlock);
    const database = await startDatabase({ dataDir, databaseUrl }, console.log);
    stops.add(database.stop);
    await applyMigrations(database.url, join(root, 'prisma/migrations'));
    const variables = { ...childEnv, DATABASE_URL: database.url };
    if (!(await runPart('scripts/seed/fill-command.ts', args, variables))) process.exitCode = 1;
  } finally {
    await stops.run();
  }
}

await runToEnd(seed);
