import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chooseAccount } from './choose-account.ts';
import { requireDatabase } from './connect-server.ts';
import { createCluster } from './create-cluster.ts';
import { findBinaries, type Binaries } from './find-binaries.ts';
import { placeBinaries } from './place-binaries.ts';
import { PostgresError, toErrorCode, toPostgresError } from './postgres-error.ts';
import { runServer, type Server } from './run-server.ts';
import { toUrl } from './to-url.ts';

export type EmbeddedPostgres = Server & { url: string };

type Options = {
  /** Holds the cluster, its password and its log; made when it is missing. */
  dataDir: string;
  /** A free one when absent; a restart under running clients wants the old one. */
  port?: number;
  logFile?: string;
  /** Server settings beside ours, such as `fsync` for tests. */
  settings?: Record<string, string>;
};

/**
 * Runs the PostgreSQL of node_modules on loopback over a data directory, or attaches to the one
 * that a killed run left there.
 * @throws {PostgresError} with one sentence for the person at the terminal.
 */
export async function startPostgres(options: Options): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  try {
    const binaries = await findBinaries();
    const cluster = join(dataDir, 'cluster');
    const account = await chooseAccount(cluster);
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    // The lent account must get through to its cluster, though it may read nothing here.
    if (account) await chmod(dataDir, 0o711);
    const home = await placeBinaries({ binaries, account, dataDir });
    const password = await requirePassword(join(dataDir, 'password'));
    if (!(await hasCluster(cluster, binaries))) {
      await createCluster({ home, cluster, account, password });
    }
    const { port, settings = {}, logFile = join(dataDir, 'postgres.log') } = options;
    const server = await runServer({ home, cluster, account, port, password, logFile, settings });
    const url = toUrl(server.port, password);
    await requireDatabase(url);
    return { ...server, url };
  } catch (error) {
    throw toPostgresError(error, dataDir);
  }
}

/** @throws {PostgresError} when the cluster is another major version's. */
async function hasCluster(cluster: string, { majorVersion }: Binaries): Promise<boolean> {
  try {
    await stat(cluster);
  } catch (error) {
    if (toErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (found === majorVersion) return true;
  throw new PostgresError(
    'wrong_major_version',
    `The database in ${cluster} is PostgreSQL ${found}'s, and this Faxdesk brings ${majorVersion}: back it up with the version of Faxdesk that made it, and restore that into a new data directory.`,
  );
}

async function requirePassword(path: string): Promise<string> {
  try {
    await writeFile(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (toErrorCode(error) !== 'EEXIST') throw error;
  }
  return readFile(path, 'utf8');
}
