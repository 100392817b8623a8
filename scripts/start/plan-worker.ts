import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../processes/run-command.ts';
import type { ChildPlan, SupervisedChild } from '../processes/supervised-child.ts';

/** The process that does the jobs; it says `ready` over its channel. */
export function planWorker(rest: Pick<ChildPlan, 'env' | 'logFile' | 'report'>): ChildPlan {
  return {
    ...rest,
    name: 'worker',
    args: ['--conditions=react-server', 'lib/server/worker/main.ts'],
    // The worker lets jobs in hand end within 20 s.
    graceMs: 25_000,
    waitUntilReady: (child) =>
      new Promise((resolve) => {
        child.on('message', (message) => {
          if (message === 'ready') resolve();
        });
      }),
  };
}

/**
 * Renews the worker when its code changes. Not `node --watch`: its watcher would outlive a
 * supervisor that is killed.
 */
export function renewOnChange(worker: SupervisedChild): void {
  let pending: NodeJS.Timeout | undefined;
  watch(join(root, 'lib'), { recursive: true }, (_event, name) => {
    if (!name || /^client|\.test\.ts$/.test(name)) return;
    clearTimeout(pending);
    pending = setTimeout(() => worker.renew(), 200);
  });
}
