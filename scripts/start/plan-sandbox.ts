import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChildPlan } from '../processes/supervised-child.ts';
import type { RunPlan } from './plan-run.ts';

type Request = Pick<ChildPlan, 'logFile' | 'report'> & {
  plan: RunPlan;
  sandbox: NonNullable<RunPlan['sandbox']>;
};

/** The stand-in for the provider, which calls our web back as the provider would. */
export function planSandbox({ plan, sandbox, ...rest }: Request): ChildPlan {
  const options = {
    port: String(sandbox.port),
    'api-key': sandbox.apiKey,
    'callback-url': `http://localhost:${String(plan.port)}/api/callbacks/dropbox-sign`,
    speed: String(sandbox.speed),
    'data-dir': join(plan.dataDir, 'sandbox'),
  };
  const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  return {
    ...rest,
    name: 'sandbox',
    args: ['lib/sandbox/main.ts', ...flags],
    env: {},
    graceMs: 5_000,
    waitUntilReady: (child) =>
      new Promise((resolve) => {
        if (!child.stdout) return;
        createInterface({ input: child.stdout }).on('line', (line) => {
          if (line.startsWith('Sandbox ready at')) resolve();
        });
      }),
  };
}
