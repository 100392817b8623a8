import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './choose-account.ts';
import { askServer } from './connect-server.ts';
import { toProgram } from './find-binaries.ts';
import { serverEnv } from './server-env.ts';
import { toReachable } from './to-reachable.ts';

export type Launch = {
  home: string;
  cluster: string;
  account: Account | undefined;
  port: number;
  logFile: string;
  settings: Record<string, string>;
};

/** Starts the server and waits until it answers; throws what it wrote when it ends instead. */
export async function launchServer(launch: Launch, url: string): Promise<ChildProcess> {
  const log = await open(launch.logFile, 'a', 0o600);
  const { size } = await log.stat();
  try {
    const child = spawn(toProgram(launch.home, 'postgres'), toArguments(launch), {
      ...launch.account,
      cwd: launch.cluster,
      env: serverEnv,
      stdio: ['ignore', log.fd, log.fd],
      // A process group of its own: Ctrl-C must reach it through us, after those who use it.
      detached: true,
    });
    await waitUntilReady(child, url);
    return child;
  } catch (error) {
    const written = (await readFile(launch.logFile)).subarray(size).toString();
    throw new Error(written || String(error), { cause: error });
  } finally {
    await log.close();
  }
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  child.once('exit', (code) => (failure = new Error(`postgres ended with ${String(code)}`)));
  const deadline = Date.now() + 60_000;
  while ((await askServer(url)) !== 'ready') {
    if (failure) throw failure;
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new Error('postgres did not answer within a minute');
    }
    await sleep(20);
  }
}

function toArguments({ cluster, account, port, settings }: Launch): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    shared_buffers: '128MB',
    max_connections: '100',
    // Recompiling each query costs more than it saves at this size.
    jit: 'off',
    min_wal_size: '32MB',
    wal_compression: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', toReachable(cluster, account), ...flags];
}
