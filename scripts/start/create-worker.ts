import { SupervisedChild, type ChildPlan } from '../processes/supervised-child.ts';

type Request = Pick<ChildPlan, 'env' | 'logFile' | 'report'> & { isDev: boolean };

/** The process that does the jobs; it says `ready` over its channel. */
export function createWorker({ isDev, ...rest }: Request): SupervisedChild {
  const watch = isDev ? ['--watch', '--watch-preserve-output'] : [];
  return new SupervisedChild({
    ...rest,
    name: 'worker',
    args: [...watch, '--conditions=react-server', 'lib/server/worker/main.ts'],
    waitUntilReady: (child) =>
      new Promise((resolve) => {
        child.on('message', (message) => {
          if (message === 'ready') resolve();
        });
      }),
  });
}
