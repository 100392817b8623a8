import { join } from 'node:path';
import type { Env } from '#lib/server/env.ts';
import { applyMigrations } from '#lib/server/migrations/apply-migrations.ts';
import { buildWeb, prepareClient } from '../build/build-web.ts';
import { root } from '../processes/run-command.ts';
import { createChildren } from './create-children.ts';
import { lockDataDir } from './lock-data-dir.ts';
import { planRun, toDataDir } from './plan-run.ts';
import { prepareDataDir } from './prepare-data-dir.ts';
import { prepareSignIn } from './prepare-sign-in.ts';
import { requireFreePort } from './require-free-port.ts';
import { requireStorage } from './require-storage.ts';
import { startDatabase } from './start-database.ts';
import type { Stops } from './stops.ts';
import { Stopwatch } from './stopwatch.ts';
import { toScreen } from './to-screen.ts';

type Request = { env: Env; isDev: boolean; stops: Stops; report: (line: string) => void };

/** Starts all parts in their order and answers what to show; every part that runs is in `stops`. */
export async function runFaxdesk({ env, isDev, stops, report }: Request): Promise<string> {
  const watch = new Stopwatch();
  const time = <T>(name: string, step: () => Promise<T>) => {
    stops.throwIfRunning();
    return watch.time(name, step);
  };
  const wasLeft = await takeDataDir(env, stops);
  const plan = await planRun(env);
  // The children of a run that was killed need a moment to notice.
  await requireFreePort(plan.port, wasLeft ? 8_000 : 0);
  await time('build', () => (isDev ? prepareClient() : buildWeb(() => report('Building …'))));

  const database = await time('database', () => startDatabase(plan, report));
  stops.add(database.stop);
  await time('migrations', () => applyMigrations(database.url, join(root, 'prisma/migrations')));
  await requireStorage(env);
  const childEnv = { ...plan.childEnv, DATABASE_URL: database.url };
  const signIn = await time('users', () => prepareSignIn(childEnv));
  for (const [name, child] of createChildren({ plan, childEnv, isDev, report })) {
    stops.add(() => child.stop());
    await time(name, () => child.start());
  }
  return toScreen({ plan, signIn, laps: watch.laps, totalMs: watch.totalMs });
}

async function takeDataDir(env: Env, stops: Stops): Promise<boolean> {
  const dataDir = toDataDir(env);
  await prepareDataDir(dataDir);
  const lock = await lockDataDir(dataDir);
  stops.add(lock.unlock);
  return lock.wasLeft;
}
