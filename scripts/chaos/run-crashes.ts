import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stops } from '../start/stops.ts';
import { CarefulPerson } from './careful-person.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { killParts, planKills } from './kill-parts.ts';
import { killSteps } from './kill-steps.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';
import { planFaxes } from './plan-faxes.ts';
import { createRandom } from './random.ts';
import type { Options } from './read-options.ts';
import { countEach, toVerdicts, type Report } from './report.ts';
import { askForFaxes, waitUntilSettled } from './run-traffic.ts';

/** Of the kills that are asked for, this share is of workers at a step of a send. */
const STEP_SHARE = 0.5;
/** Calls that a crash interrupts are open for 90 s, and a lost job for two minutes. */
const SETTLE_WITHIN_MS = 8 * 60_000;
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

type Run = { options: Options; stops: Stops; report: (line: string) => void };

/** Sends faxes while everything is killed, again and again, and compares what came of them. */
export async function runCrashes({ options, stops, report }: Run) {
  const { seed, faxes: count, kills } = options;
  const stepGoal = Math.max(1, Math.floor((kills * STEP_SHARE) / killSteps.length));
  const planned = planFaxes(count, seed, createRandom(seed));
  const randomKills = planKills(
    Math.max(0, kills - stepGoal * killSteps.length),
    createRandom(seed),
  );
  const random = createRandom(seed + 1);
  const laboratory = await startLaboratory({ options, stepGoal, random, stops, report });
  report(`Seed ${seed}; data in ${laboratory.dataDir}`);
  const { control, dataDir, steps, urls } = laboratory;
  await control.change({
    requests_per_minute: 1_000_000,
    fault_rates: faultRates,
    fault_seed: seed,
  });
  const person = await CarefulPerson.signIn({
    urls,
    email: 'staff@faxdesk.example',
    password: laboratory.demoPassword,
    log: join(dataDir, 'asked.jsonl'),
  });

  const startedAt = performance.now();
  const killing = killParts(laboratory, randomKills);
  const weather = changeLatency(laboratory, seed);
  const pace = (index: number) => waitForTurn(laboratory, { index, count, kills, startedAt });
  const promises = await askForFaxes({ person, faxes: planned, pace });
  report(`All ${count} faxes were promised after ${countKills(laboratory)} kills.`);
  await killing;
  await waitForSteps(laboratory);
  weather.stop();
  steps.stop();
  const settling = { withinMs: SETTLE_WITHIN_MS, report };
  const shown = await waitUntilSettled({ person, faxes: planned }, settling);
  const { evidence, strays } = await gatherEvidence(planned, promises, shown, control);
  const result: Report = {
    ...{ seed, asked: count, strays, stepGoal },
    durationMs: performance.now() - startedAt,
    verdicts: toVerdicts(evidence),
    ...countBroken(laboratory),
    faults: await control.countFaults(),
    troubles: countEach(person.troubles.map(({ kind }) => kind)),
    deliverable: planned.filter(({ expected }) => expected === 'delivered').length,
  };
  return { result, dataDir };
}

interface Turn {
  index: number;
  count: number;
  kills: number;
  startedAt: number;
}

/** Faxes keep step with the kills, so that each kill meets faxes under way. */
async function waitForTurn(laboratory: Laboratory, turn: Turn): Promise<void> {
  const { index, count, kills, startedAt } = turn;
  for (;;) {
    const share = kills === 0 ? 1 : countKills(laboratory) / kills;
    const byTime = (performance.now() - startedAt) / SLOWEST_ASK_MS;
    if (index < HEAD_START + Math.max(share * count, byTime)) return;
    await sleep(LOOK_EVERY_MS);
  }
}

async function waitForSteps({ steps }: Laboratory): Promise<void> {
  const giveUpAt = performance.now() + STEPS_WITHIN_MS;
  while (!steps.isDone && performance.now() < giveUpAt) await sleep(LOOK_EVERY_MS);
}

function changeLatency({ control }: Laboratory, seed: number): { stop: () => void } {
  const random = createRandom(seed + 2);
  const change = () => void control.change({ latency_ms: random.pick(latenciesMs) });
  const timer = setInterval(change, LATENCY_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

function countKills({ database, sandbox, webs, workers }: Laboratory): number {
  return [database, sandbox, ...webs, ...workers].reduce((sum, { kills }) => sum + kills, 0);
}

function countBroken({ database, sandbox, webs, workers, steps }: Laboratory) {
  const killsByPart: Record<string, number> = {};
  for (const { name, kills } of [database, sandbox, ...webs, ...workers]) {
    killsByPart[name] = (killsByPart[name] ?? 0) + kills;
  }
  const programs = [sandbox, ...webs, ...workers];
  return {
    killsByPart,
    killsByStep: steps.countHits(),
    deaths: programs.flatMap(({ name, deaths }) => deaths.map((how) => `${name} ${how}`)),
  };
}
