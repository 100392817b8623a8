import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env } from '#lib/server/env.ts';
import { root } from '../processes/run-command.ts';
import { runPart } from '../processes/run-part.ts';
import { StartError } from '../processes/start-error.ts';
import { runToEnd } from '../processes/to-sentence.ts';
import { lockDataDir } from '../start/lock-data-dir.ts';
import { toDataDir } from '../start/plan-run.ts';
import { prepareDataDir } from '../start/prepare-data-dir.ts';
import { startDatabase } from '../start/start-database.ts';
import { Stops } from '../start/stops.ts';

/** Secrets may be put in place before a restore; everything else would be overwritten. */
const mayBeThere = ['secret', 'demo-password', 'sandbox-api-key', 'logs', 'run.pid'];
const madeHere = ['postgres', 'documents'];

/** `npm run restore -- <directory>`: into an empty data directory or an empty `DATABASE_URL`. */
async function restore(): Promise<void> {
  const [, , source] = process.argv;
  if (source === undefined)
    throw new StartError('Name the backup: npm run restore -- backups/faxdesk-…');
  const dataDir = toDataDir(env());
  const databaseUrl = env().DATABASE_URL;
  await prepareDataDir(dataDir);
  const stops = new Stops();
  try {
    const { unlock } = await lockDataDir(dataDir);
    stops.add(unlock);
    if (databaseUrl === undefined) await requireEmpty(dataDir);
    const database = await startDatabase({ dataDir, databaseUrl }, console.log);
    stops.add(database.stop);
    const variables = { DATABASE_URL: database.url, FAXDESK_DATA_DIR: dataDir };
    const isDone = await runPart(
      'scripts/backup/load-backup-command.ts',
      [resolve(root, source)],
      variables,
    );
    if (isDone) return;
    process.exitCode = 1;
    if (databaseUrl === undefined) stops.add(() => removeMade(dataDir));
  } finally {
    await stops.run();
  }
}

async function requireEmpty(dataDir: string): Promise<void> {
  const names = await readdir(dataDir);
  if (names.every((name) => mayBeThere.includes(name))) return;
  throw new StartError(
    `The data directory ${dataDir} is not empty: a backup is restored into an empty one, so that nothing is overwritten (set FAXDESK_DATA_DIR to another one).`,
  );
}

/** A restore that failed leaves the directory as empty as it was, for the next one. */
async function removeMade(dataDir: string): Promise<void> {
  for (const name of madeHere) await rm(join(dataDir, name), { recursive: true, force: true });
}

await runToEnd(restore);
