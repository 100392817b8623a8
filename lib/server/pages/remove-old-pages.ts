import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesRoot } from './page-files.ts';

const KEPT_FOR_MS = 3 * 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;

let tidiedAt = 0;

/**
 * Removes the printed pages of documents that nobody looked at for days. Each machine has pages of
 * its own, so each tidies up, at most once an hour.
 */
export async function removeOldPages(nowMs: number): Promise<void> {
  if (nowMs - tidiedAt < HOUR_MS) return;
  tidiedAt = nowMs;
  for (const shelf of await list(pagesRoot())) {
    for (const folder of await list(shelf)) {
      const found = await stat(folder).catch(() => null);
      if (found && nowMs - found.mtimeMs > KEPT_FOR_MS) await rm(folder, { recursive: true });
    }
  }
}

async function list(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name));
}
