import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../processes/start-error.ts';
import type { ChildPlan } from '../processes/supervised-child.ts';

type Request = Pick<ChildPlan, 'env' | 'logFile' | 'report'> & { port: number; isDev: boolean };

/** The pages and the API: the built server, or Next's development server. */
export function planWeb({ port, isDev, env, ...rest }: Request): ChildPlan {
  const dev = ['node_modules/next/dist/bin/next', 'dev', '-p', String(port), '-H', '0.0.0.0'];
  return {
    ...rest,
    name: 'web server',
    args: isDev ? dev : ['.next/standalone/server.js'],
    env: { ...env, HOSTNAME: '0.0.0.0', NODE_ENV: isDev ? 'development' : 'production' },
    // Uploads and downloads in flight may end; live updates are closed at once.
    graceMs: 60_000,
    waitUntilReady: () => waitForAnswer(`http://127.0.0.1:${String(port)}/api/ready`),
  };
}

async function waitForAnswer(url: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  let answer = 'nothing';
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
      if (response.ok) return;
      answer = `${String(response.status)} ${await response.text()}`;
    } catch {
      // It does not listen yet.
    }
    await sleep(50);
  }
  throw new StartError(
    `The web server did not become ready: ${url} answered ${answer.slice(0, 300)}`,
  );
}
