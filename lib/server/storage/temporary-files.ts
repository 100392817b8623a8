import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../env.ts';
import { newId } from '../ids/new-id.ts';
import { naming } from './to-storage-error.ts';

const HOUR_MS = 60 * 60_000;
/** Longer than any upload or download takes: what is older was left by a process that died. */
const ABANDONED_AFTER_MS = 24 * HOUR_MS;

let tidiedAt = 0;

/** Beside documents on disk, so that a rename suffices; otherwise in this machine's data. */
function toDirectory(): string {
  const { storage, FAXDESK_DATA_DIR: dataDirectory } = env();
  const parent = storage.kind === 'disk' ? storage.root : path.resolve(dataDirectory);
  return path.join(parent, 'incoming');
}

/** A path for a file that is still being written. */
export async function newTemporaryPath(): Promise<string> {
  const directory = toDirectory();
  await naming(() => mkdir(directory, { recursive: true, mode: 0o700 }));
  // Each machine has a folder of its own, and the clean-up job runs on only one of them.
  if (Date.now() - tidiedAt > HOUR_MS) await removeAbandonedFiles(Date.now());
  return path.join(directory, newId());
}

/** One that is gone already is no error. */
export async function removeTemporaryFile(temporaryPath: string): Promise<void> {
  await rm(temporaryPath, { force: true });
}

/** Removes what killed processes left behind on this machine. */
export async function removeAbandonedFiles(nowMs: number): Promise<void> {
  tidiedAt = nowMs;
  const directory = toDirectory();
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    const file = path.join(directory, name);
    const found = await stat(file).catch(() => null);
    if (found && nowMs - found.mtimeMs > ABANDONED_AFTER_MS) await removeTemporaryFile(file);
  }
}
