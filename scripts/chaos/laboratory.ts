import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '#lib/server/env.ts';
import { applyMigrations } from '#lib/server/migrations/apply-migrations.ts';
import { findFreePort } from '#lib/server/postgres/find-free-port.ts';
import { buildWeb } from '../build/build-web.ts';
import { root } from '../processes/run-command.ts';
import { planRun } from '../start/plan-run.ts';
import { planSandbox } from '../start/plan-sandbox.ts';
import { planWeb } from '../start/plan-web.ts';
import { planWorker } from '../start/plan-worker.ts';
import { prepareDataDir } from '../start/prepare-data-dir.ts';
import { prepareSignIn } from '../start/prepare-sign-in.ts';
import type { Stops } from '../start/stops.ts';
import { KillableDatabase } from './killable-database.ts';
import { KillableProgram } from './killable-program.ts';
import type { Options } from './read-options.ts';
import type { Random } from './random.ts';
import { SandboxControl } from './sandbox-control.ts';
import { StepPlan } from './step-plan.ts';

/** All of Faxdesk as `npm start` runs it, over data of its own, to be broken. */
export interface Laboratory {
  dataDir: string;
  /** How many times faster than a real line. */
  speed: number;
  urls: string[];
  demoPassword: string;
  control: SandboxControl;
  database: KillableDatabase;
  sandbox: KillableProgram;
  webs: KillableProgram[];
  workers: KillableProgram[];
  steps: StepPlan;
}

type Request = {
  options: Options;
  /** How often a worker is to die at each step of a send. */
  stepGoal: number;
  random: Random;
  stops: Stops;
  report: (line: string) => void;
};

const password = 'a password for chaos';

/** Builds what is not current and starts everything; what runs is in `stops`. */
export async function startLaboratory(request: Request): Promise<Laboratory> {
  const { options, stops, report } = request;
  await buildWeb(() => report('Building …'));
  const dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-chaos-'));
  await prepareDataDir(dataDir);
  const plan = await planRun(toEnv(dataDir, options.speed));
  const { sandbox: sandboxPlan } = plan;
  if (!sandboxPlan) throw new Error('The laboratory has no sandbox.');
  const logs = join(dataDir, 'logs');
  const database = await KillableDatabase.start(join(dataDir, 'postgres'), `${logs}/postgres.log`);
  stops.add(() => database.stop());
  await applyMigrations(database.url, join(root, 'prisma/migrations'));
  const env = { ...plan.childEnv, DATABASE_URL: database.url };
  await prepareSignIn(env);

  const toPart = (name: string) => ({ env, logFile: `${logs}/${name}.log`, report });
  const sandbox = new KillableProgram('sandbox', `${logs}/sandbox.log`, () =>
    planSandbox({ ...toPart('sandbox'), plan, sandbox: sandboxPlan }),
  );
  const ports = [plan.port, ...(await findPorts(options.webs - 1))];
  const webs = ports.map((port, index) => toWeb(toPart(`web-${index}`), port));
  const steps = new StepPlan({
    goal: request.stepGoal,
    log: join(dataDir, 'steps.jsonl'),
    random: request.random,
  });
  const workers = Array.from({ length: options.workers }, (_, index) =>
    toWorker(toPart(`worker-${index}`), steps),
  );
  for (const program of [sandbox, ...webs, ...workers]) {
    stops.add(() => program.stop());
    await program.start();
  }
  return {
    ...{ dataDir, database, sandbox, webs, workers, steps },
    speed: options.speed,
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    demoPassword: password,
    control: new SandboxControl(`http://127.0.0.1:${sandboxPlan.port}`),
  };
}

/** Nothing of whoever runs the laboratory must reach what is broken here. */
function toEnv(dataDir: string, speed: number) {
  return readEnv({
    PORT: '0',
    FAXDESK_MODE: 'sandbox',
    FAXDESK_DATA_DIR: dataDir,
    FAXDESK_DEMO_PASSWORD: password,
    FAXDESK_SANDBOX_SPEED: String(speed),
  });
}

type Part = Parameters<typeof planWorker>[0];

function toWeb(part: Part, port: number): KillableProgram {
  const env = { ...part.env, PORT: String(port), FAXDESK_STORAGE_URL: '' };
  return new KillableProgram('web', part.logFile, () =>
    planWeb({ ...part, env, port, isDev: false }),
  );
}

function toWorker(part: Part, steps: StepPlan): KillableProgram {
  return new KillableProgram('worker', part.logFile, () => {
    const plan = planWorker({ ...part, env: { ...part.env, FAXDESK_STORAGE_URL: '' } });
    return { ...plan, args: [...steps.assign(part.logFile), ...plan.args] };
  });
}

async function findPorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < count) ports.push(await findFreePort());
  return ports;
}
