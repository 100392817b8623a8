import { join } from 'node:path';
import { SupervisedChild } from '../processes/supervised-child.ts';
import type { RunPlan } from './plan-run.ts';
import { planSandbox } from './plan-sandbox.ts';
import { planWeb } from './plan-web.ts';
import { planWorker, renewOnChange } from './plan-worker.ts';

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
  const worker = new SupervisedChild(planWorker(toPart('worker')));
  const children: [string, SupervisedChild][] = [
    ['web', new SupervisedChild(planWeb({ ...toPart('web'), port, isDev }))],
    ['worker', worker],
  ];
  if (sandbox) {
    const sandboxPlan = planSandbox({ ...toPart('sandbox'), plan, sandbox });
    children.unshift(['sandbox', new SupervisedChild(sandboxPlan)]);
  }
  if (isDev) renewOnChange(worker);
  return children;
}
