import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './choose-account.ts';
import { toProgram } from './find-binaries.ts';
import { serverEnv } from './server-env.ts';
import { toReachable } from './to-reachable.ts';
import { superuser } from './to-url.ts';

const run = promisify(execFile);

type Request = { home: string; cluster: string; account: Account | undefined; password: string };

/** Runs initdb beside the final place and renames, so that half a cluster is never taken for one. */
export async function createCluster({ home, cluster, account, password }: Request): Promise<void> {
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const secrets = await mkdtemp(join(tmpdir(), 'faxdesk-'));
  try {
    const passwordFile = join(secrets, 'password');
    await writeFile(passwordFile, password, { mode: 0o600 });
    await Promise.all([draft, secrets, passwordFile].map((path) => giveTo(account, path)));
    await run(toProgram(home, 'initdb'), toArguments(toReachable(draft, account), passwordFile), {
      ...account,
      cwd: draft,
      env: serverEnv,
    });
    await rename(draft, cluster);
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
}

/** The builtin provider sorts alike on every machine, whatever its C library. */
function toArguments(pgdata: string, passwordFile: string): string[] {
  return [
    ['-D', pgdata],
    ['-U', superuser],
    ['--pwfile', passwordFile],
    ['--auth', 'scram-sha-256'],
    ['--encoding', 'UTF8'],
    ['--locale', 'C'],
    ['--locale-provider', 'builtin'],
    ['--builtin-locale', 'C.UTF-8'],
  ].flat();
}

async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
