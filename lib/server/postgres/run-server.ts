import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { askServer } from './connect-server.ts';
import { findFreePort } from './find-free-port.ts';
import { launchServer, type Launch } from './launch-server.ts';
import { PostgresError } from './postgres-error.ts';
import { disownPostmaster, findPostmaster, isAlive, isPostgres } from './read-postmaster.ts';
import { toUrl } from './to-url.ts';

export type Server = {
  port: number;
  /** Settles when the server has ended, asked or not. */
  exited: Promise<void>;
  /** Ends every connection and the server; safe to call twice. */
  stop: () => Promise<void>;
};

type Request = Omit<Launch, 'port'> & { port: number | undefined; password: string };

/** Attaches to the server that already runs over the cluster, or launches one. */
export async function runServer(request: Request): Promise<Server> {
  return (await attachServer(request)) ?? (await launchPatiently(request));
}

/** Takes over the server that a killed run left behind; waits for one that is still starting. */
async function attachServer({ cluster, password }: Request): Promise<Server | null> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(cluster);
    if (!postmaster) return null;
    const { pid, port } = postmaster;
    if (!(await isPostgres(pid))) {
      if (isAlive(pid)) await disownPostmaster(cluster);
      return null;
    }
    const answer = await askServer(toUrl(port, password, 'postgres'));
    if (answer === 'ready') return toServer(pid, port, waitUntilGone(pid));
    if (answer === 'not_ours') break;
    await sleep(100);
  }
  throw new PostgresError(
    'start_failed',
    `Another PostgreSQL already runs over ${cluster} and does not let Faxdesk in: stop it first.`,
  );
}

/** What passes by itself: a server that is still dying, a port that somebody else just took. */
const passing = /shared memory block|lock file .* already exists|could not create any TCP/;

async function launchPatiently(request: Request): Promise<Server> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const port = request.port ?? (await findFreePort());
    try {
      const url = toUrl(port, request.password, 'postgres');
      const child = await launchServer({ ...request, port }, url);
      return toServer(toPid(child), port, toExit(child));
    } catch (error) {
      if (Date.now() > deadline || !passing.test(String(error))) throw error;
      await sleep(250);
    }
  }
}

function toServer(pid: number, port: number, exited: Promise<void>): Server {
  const stop = async () => {
    sendSignal(pid, 'SIGINT');
    const late = setTimeout(() => sendSignal(pid, 'SIGQUIT'), 30_000);
    await waitUntilGone(pid);
    clearTimeout(late);
  };
  return { port, exited, stop };
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  if (isAlive(pid)) process.kill(pid, signal);
}

async function waitUntilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(25);
}

function toPid({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('postgres was not started');
  return pid;
}

function toExit(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}
