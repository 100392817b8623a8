import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toErrorCode } from '#lib/server/postgres/postgres-error.ts';
import { isAlive } from '#lib/server/postgres/read-postmaster.ts';
import { readCommandLine } from '../processes/read-command-line.ts';
import { StartError } from '../processes/start-error.ts';

/** Unlocks the directory; `wasLeft` when an earlier run was killed and could not. */
export type DataDirLock = { unlock: () => Promise<void>; wasLeft: boolean };

/** Two Faxdesks over the same data would undo each other's work, so the first one locks it. */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const path = join(dataDir, 'run.pid');
  const unlock = () => rm(path, { force: true });
  if (await writeLock(path)) return { unlock, wasLeft: false };
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  if (await isFaxdesk(pid)) {
    throw new StartError(
      `Faxdesk already runs over ${dataDir} as process ${String(pid)}: stop it, or set FAXDESK_DATA_DIR to another directory.`,
    );
  }
  await unlock();
  if (await writeLock(path)) return { unlock, wasLeft: true };
  throw new StartError(`Another Faxdesk is just starting over ${dataDir}.`);
}

async function writeLock(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (toErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** After a reboot or in a new container the number may be anybody's, or our own. */
async function isFaxdesk(pid: number): Promise<boolean> {
  if (!pid || pid === process.pid || !isAlive(pid)) return false;
  return /(start|backup|restore|seed)-command\.ts/.test(await readCommandLine(pid));
}
