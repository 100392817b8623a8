import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { toChildEnv } from '../processes/environment.ts';
import { root } from '../processes/run-command.ts';

export interface TestNode {
  /** Asks it to stop, as a service manager does; answers the exit code. */
  stop: () => Promise<number | null>;
  /** Ends it with all of its processes, as a power cut does. */
  kill: () => Promise<number | null>;
}

/** Starts a node as `npm run web` and `npm run worker` do, and waits until it is ready. */
export async function startTestNode(
  kind: 'web' | 'worker',
  env: Record<string, string>,
): Promise<TestNode> {
  const child = spawn(process.execPath, ['scripts/run.mjs', kind], {
    cwd: root,
    env: toChildEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that `kill` reaches what it starts.
    detached: true,
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGTERM');
    return exited;
  };
  const kill = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    return exited;
  };
  const written: string[] = [];
  createInterface(child.stderr).on('line', (line) => written.push(line));
  const ready = new Promise<TestNode>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      written.push(line);
      if (line.includes('node is ready')) resolve({ stop, kill });
    });
  });
  const ended = exited.then((code) => {
    throw new Error(`The ${kind} node ended with ${String(code)}: ${written.join('\n')}`);
  });
  return await Promise.race([ready, ended]);
}
