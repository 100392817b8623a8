import { setTimeout as sleep } from 'node:timers/promises';
import { conclude } from './conclude.ts';
import { enterLaboratory, type Outcome, type Run } from './enter-laboratory.ts';
import { killParts, planKills } from './kill-parts.ts';
import { killSteps } from './kill-steps.ts';
import type { Laboratory } from './laboratory.ts';
import { planFaxes } from './plan-faxes.ts';
import { createRandom } from './random.ts';
import { askForFaxes } from './run-traffic.ts';

/** Of the kills that are asked for, this share is of workers at a step of a send. */
const STEP_SHARE = 0.5;
const STEPS_WITHIN_MS = 15 * 60_000;
const LOOK_EVERY_MS = 100;
/** The first faxes, before anything is killed. */
const HEAD_START = 5;
/** One fax in so many milliseconds is asked for, however long a kill takes. */
const SLOWEST_ASK_MS = 2_000;

/** What the provider and the network do all the while, for each request or callback. */
const faultRates = {
  ...{ cut_before: 0.02, cut_after: 0.02, html_500: 0.02, error_500: 0.01 },
  ...{ exceeded_rate: 0.002, max_faxes: 0.02, unavailable: 0.02 },
  ...{ callback_dropped: 0.1, callback_repeated: 0.1, callback_delayed: 0.2 },
};
const latenciesMs = [0, 0, 20, 100, 400];
const LATENCY_EVERY_MS = 5_000;

/** Sends faxes while everything is killed, again and again, and compares what came of them. */
export async function runCrashes(run: Run): Promise<Outcome> {
  const { seed, faxes: count, kills } = run.options;
  const stepGoal = Math.floor((kills * STEP_SHARE) / killSteps.length) || Math.sign(kills);
  const atRandom = Math.max(0, kills - stepGoal * killSteps.length);
  const planned = planFaxes(count, seed, createRandom(seed));
  const { laboratory, person } = await enterLaboratory(run, stepGoal);
  await laboratory.control.change({ fault_rates: faultRates, fault_seed: seed });

  const startedAt = performance.now();
  const killing = killParts(laboratory, planKills(atRandom, createRandom(seed)));
  const weather = changeLatency(laboratory, seed);
  const pace = (index: number) => waitForTurn(laboratory, { index, count, kills, startedAt });
  const promises = await askForFaxes({ person, faxes: planned, pace });
  await killing;
  await waitForSteps(laboratory);
  await killTheRest(laboratory, kills);
  run.report(`All ${count} faxes were promised, through ${countKills(laboratory)} kills.`);
  weather.stop();
  laboratory.steps.stop();
  const ended = { laboratory, person, planned, promises, seed, startedAt, report: run.report };
  return { result: await conclude({ ...ended, wrong: [] }), dataDir: laboratory.dataDir };
}

interface Turn {
  index: number;
  count: number;
  kills: number;
  startedAt: number;
}

/** Faxes keep step with the kills, at random and at steps, so that each meets faxes under way. */
async function waitForTurn(laboratory: Laboratory, turn: Turn): Promise<void> {
  const { steps } = laboratory;
  const { index, count, kills, startedAt } = turn;
  for (;;) {
    const share = kills === 0 ? 1 : Math.min(countKills(laboratory) / kills, steps.share);
    const byTime = (performance.now() - startedAt) / SLOWEST_ASK_MS;
    if (index < HEAD_START + Math.max(share * count, byTime)) return;
    await sleep(LOOK_EVERY_MS);
  }
}

async function waitForSteps({ steps }: Laboratory): Promise<void> {
  const giveUpAt = performance.now() + STEPS_WITHIN_MS;
  while (!steps.isDone && performance.now() < giveUpAt) await sleep(LOOK_EVERY_MS);
}

/** A kill at random that met a worker that was just dying was no kill of its own. */
async function killTheRest(laboratory: Laboratory, kills: number): Promise<void> {
  while (countKills(laboratory) < kills) await laboratory.sandbox.kill();
}

function changeLatency({ control }: Laboratory, seed: number): { stop: () => void } {
  const random = createRandom(seed);
  const change = () => void control.change({ latency_ms: random.pick(latenciesMs) });
  const timer = setInterval(change, LATENCY_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

function countKills({ database, sandbox, webs, workers }: Laboratory): number {
  return [database, sandbox, ...webs, ...workers].reduce((sum, { kills }) => sum + kills, 0);
}
