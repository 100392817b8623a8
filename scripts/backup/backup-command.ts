import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env } from '#lib/server/env.ts';
import { findRunningPostgres } from '#lib/server/postgres/find-running.ts';
import { root } from '../processes/run-command.ts';
import { runPart } from '../processes/run-part.ts';
import { StartError } from '../processes/start-error.ts';
import { runToEnd } from '../processes/to-sentence.ts';
import { lockDataDir } from '../start/lock-data-dir.ts';
import { toDataDir } from '../start/plan-run.ts';
import { startDatabase } from '../start/start-database.ts';
import { Stops } from '../start/stops.ts';

/** `npm run backup [-- <directory>]`: while Faxdesk runs or not. */
async function backUp(): Promise<void> {
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const [, , target = `backups/faxdesk-${time}`] = process.argv;
  if (target.startsWith('-'))
    throw new StartError('Name a directory for the backup, or none: npm run backup -- <directory>');
  const dataDir = toDataDir(env());
  const stops = new Stops();
  try {
    const url = env().DATABASE_URL ?? (await reachEmbedded(dataDir, stops));
    const variables = { DATABASE_URL: url, FAXDESK_DATA_DIR: dataDir };
    const isDone = await runPart(
      'scripts/backup/write-backup-command.ts',
      [resolve(root, target)],
      variables,
    );
    if (!isDone) process.exitCode = 1;
  } finally {
    await stops.run();
  }
}

/** The server of a Faxdesk that runs, or one that is started for as long as the backup takes. */
async function reachEmbedded(dataDir: string, stops: Stops): Promise<string> {
  const running = await findRunningPostgres(join(dataDir, 'postgres'));
  if (running) return running;
  if (!(await stat(join(dataDir, 'postgres/cluster')).catch(() => null)))
    throw new StartError(`There is nothing to back up in ${dataDir} (FAXDESK_DATA_DIR).`);
  const { unlock } = await lockDataDir(dataDir);
  stops.add(unlock);
  const database = await startDatabase({ dataDir, databaseUrl: undefined }, console.log);
  stops.add(database.stop);
  return database.url;
}

await runToEnd(backUp);
