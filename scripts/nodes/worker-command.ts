import { join } from 'node:path';
import { env } from '#lib/server/env.ts';
import { prepareClient } from '../build/build-web.ts';
import { SupervisedChild } from '../processes/supervised-child.ts';
import { planWorker } from '../start/plan-worker.ts';
import { runUntilStopped } from '../start/run-until-stopped.ts';
import { prepareNode } from './prepare-node.ts';

/** `npm run worker`: sends, follows and cleans up, one of any number of nodes. */
await runUntilStopped(async ({ stops, report }) => {
  const { dataDir, childEnv } = await prepareNode(env());
  await prepareClient();
  const logFile = join(dataDir, `logs/worker-${String(process.pid)}.log`);
  const worker = new SupervisedChild(planWorker({ env: childEnv, logFile, report }));
  stops.add(() => worker.stop());
  await worker.start();
  return `The worker node is ready; it logs to ${logFile}.`;
});
