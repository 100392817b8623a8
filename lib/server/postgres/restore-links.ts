import { readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { toErrorCode } from './postgres-error.ts';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * An npm package can't hold symbolic links, so the platform package makes them in a postinstall
 * script, which npm does not run unless it is allowed to. Makes those that are missing.
 */
export async function restoreLinks(home: string): Promise<void> {
  for (const { source, target } of await readLinks(home)) {
    const path = join(home, '..', target);
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (error) {
      if (toErrorCode(error) !== 'EEXIST') throw error;
    }
  }
}

async function readLinks(home: string) {
  try {
    return linksSchema.parse(JSON.parse(await readFile(join(home, 'pg-symlinks.json'), 'utf8')));
  } catch (error) {
    if (toErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
