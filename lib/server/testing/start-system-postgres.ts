import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chooseAccount } from '../postgres/choose-account.ts';
import { findFreePort } from '../postgres/find-free-port.ts';
import { runServer } from '../postgres/run-server.ts';
import { serverEnv } from '../postgres/server-env.ts';
import { toUrl } from '../postgres/to-url.ts';

const run = promisify(execFile);
const PASSWORD = 'system';
/** Where Debian keeps its PostgreSQL, a folder for each major version. */
const DEBIAN = '/usr/lib/postgresql';

/** The machine's own PostgreSQL: its newest version, or null where none is installed. */
export function findSystemPostgres(): { home: string; name: string } | null {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  const version = versions.find((one) => existsSync(join(DEBIAN, one, 'bin/initdb')));
  if (version === undefined) return null;
  return { home: join(DEBIAN, version), name: `the machine’s PostgreSQL ${version}` };
}

/** Starts a server of it over a directory that is gone afterwards. */
export async function startSystemPostgres(home: string) {
  const directory = await mkdtemp(join(tmpdir(), 'faxdesk-system-'));
  const cluster = join(directory, 'cluster');
  const account = await chooseAccount(cluster);
  const passwordFile = join(directory, 'password');
  await writeFile(passwordFile, PASSWORD);
  for (const path of [directory, passwordFile])
    if (account) await chown(path, account.uid, account.gid);
  const flags = ['-D', cluster, '-U', 'faxdesk', '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  await run(join(home, 'bin/initdb'), flags, { ...account, cwd: directory, env: serverEnv });
  const port = await findFreePort();
  const logFile = join(directory, 'log');
  const settings = { fsync: 'off' };
  const server = await runServer({
    ...{ home, cluster, account, port, logFile, settings, password: PASSWORD },
  });
  return {
    url: toUrl(port, PASSWORD, 'postgres'),
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
