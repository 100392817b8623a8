import { join } from 'node:path';
import type { SupervisedChild } from '../processes/supervised-child.ts';
import { createSandbox } from './create-sandbox.ts';
import { createWeb } from './create-web.ts';
import { createWorker, renewOnChange } from './create-worker.ts';
import type { RunPlan } from './plan-run.ts';

type Request = {
  plan: RunPlan;
  childEnv: Record<string, string>;
  isDev: boolean;
  report: (line: string) => void;
};

/** The processes of this machine in the order in which they start. */
export function createChildren({ plan, childEnv, isDev, report }: Request) {
  const { port, sandbox } = plan;
  const toPart = (name: string) => ({
    env: childEnv,
    logFile: join(plan.dataDir, `logs/${name}.log`),
    report,
  });
  const worker = createWorker(toPart('worker'));
  const children: [string, SupervisedChild][] = [
    ['web', createWeb({ ...toPart('web'), port, isDev })],
    ['worker', worker],
  ];
  if (sandbox) {
    children.unshift(['sandbox', createSandbox({ ...toPart('sandbox'), plan, sandbox })]);
  }
  if (isDev) renewOnChange(worker);
  return children;
}
