import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPostmaster, isPostgres } from './read-postmaster.ts';
import { toUrl } from './to-url.ts';

/** Where the embedded server that runs over a data directory answers; null when none does. */
export async function findRunningPostgres(dataDir: string): Promise<string | null> {
  const postmaster = await findPostmaster(join(dataDir, 'cluster'));
  if (!postmaster || !(await isPostgres(postmaster.pid))) return null;
  return toUrl(postmaster.port, await readFile(join(dataDir, 'password'), 'utf8'));
}
