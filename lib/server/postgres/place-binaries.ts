import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './choose-account.ts';
import { toProgram, type Binaries } from './find-binaries.ts';
import { restoreLinks } from './restore-links.ts';
import { serverEnv } from './server-env.ts';

const run = promisify(execFile);

type Request = { binaries: Binaries; account: Account | undefined; dataDir: string };

/**
 * The folder from which the account can run PostgreSQL: the package's own, or a copy where that
 * one can't be read (it lies under root's home) or lacks its links and can't be written.
 */
export async function placeBinaries({ binaries, account, dataDir }: Request): Promise<string> {
  await restoreLinks(binaries.home).catch(() => undefined);
  if (await canRun(binaries.home, account)) return binaries.home;
  const name = `postgresql-${binaries.version}-${process.platform}-${process.arch}`;
  // Not under /tmp, where anybody could have put a program for root to start.
  const copy = join(account ? '/var/cache/faxdesk' : dataDir, name, 'native');
  if (await canRun(copy, account)) return copy;
  await copyBinaries(binaries.home, copy).catch(async (error: unknown) => {
    // Another start may have put the same copy there in the meantime.
    if (!(await canRun(copy, account))) throw error;
  });
  return copy;
}

async function canRun(home: string, account: Account | undefined): Promise<boolean> {
  const program = toProgram(home, 'postgres');
  try {
    await stat(program);
    await run(program, ['--version'], { ...account, cwd: '/', env: serverEnv });
    return true;
  } catch {
    return false;
  }
}

async function copyBinaries(from: string, to: string): Promise<void> {
  const parent = join(to, '..');
  const draft = `${parent}.${String(process.pid)}`;
  await mkdir(draft, { recursive: true, mode: 0o755 });
  await cp(from, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  await restoreLinks(join(draft, 'native'));
  await rm(parent, { recursive: true, force: true });
  await rename(draft, parent);
}
