import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toErrorCode } from '#lib/server/postgres/postgres-error.ts';
import { StartError } from '../processes/start-error.ts';

/** Makes the data directory, or says why that can't be. */
export async function prepareDataDir(dataDir: string): Promise<void> {
  try {
    // Readable for nobody else, but to be passed through: the database may run as another account.
    await mkdir(dataDir, { recursive: true, mode: 0o711 });
    await access(dataDir, constants.W_OK | constants.X_OK);
    await mkdir(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
  } catch (cause) {
    const reason = toErrorCode(cause) === 'ENOSPC' ? 'its disk is full' : 'it is not writable';
    throw new StartError(
      `The data directory ${dataDir} can't be used: ${reason} (set FAXDESK_DATA_DIR to another one).`,
      { cause },
    );
  }
}

export type Secret = { value: string; isNew: boolean };

/** A secret that is made once and kept in the data directory, readable for its owner alone. */
export async function keepSecret(dataDir: string, name: string, bytes: number): Promise<Secret> {
  const path = join(dataDir, name);
  const made = randomBytes(bytes).toString('base64url');
  try {
    await writeFile(path, `${made}\n`, { mode: 0o600, flag: 'wx' });
    return { value: made, isNew: true };
  } catch (error) {
    if (toErrorCode(error) !== 'EEXIST') throw error;
  }
  const value = (await readFile(path, 'utf8')).trim();
  if (value) return { value, isNew: false };
  throw new StartError(`The file ${path} is empty: put the secret back, or remove the file.`);
}
