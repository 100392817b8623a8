import { execFile } from 'node:child_process';
import { readFile, readlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type Postmaster = { pid: number; port: number };

/** The server that postmaster.pid names, whether it still runs or not. */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether the process is a PostgreSQL: after a reboot its number may be somebody else's. */
export async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  try {
    return basename(await readName(pid)).startsWith('postgres');
  } catch {
    return false;
  }
}

async function readName(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const path = `/proc/${String(pid)}`;
    return readlink(`${path}/exe`).catch(() => readFile(`${path}/comm`, 'utf8'));
  }
  const { stdout } = await run('ps', ['-p', String(pid), '-o', 'comm=']);
  return stdout.trim();
}

/**
 * Makes a lock file stale whose number now belongs to a stranger. PostgreSQL takes its parent's
 * number for stale but still checks the shared memory that the file names, which removing the file
 * would lose.
 */
export async function disownPostmaster(cluster: string): Promise<void> {
  const path = join(cluster, 'postmaster.pid');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^\d+/, String(process.pid)));
}
