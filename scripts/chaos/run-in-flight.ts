import { setTimeout as sleep } from 'node:timers/promises';
import { conclude } from './conclude.ts';
import { enterLaboratory, type Outcome, type Run } from './enter-laboratory.ts';
import { judgeInFlight } from './judge-in-flight.ts';
import { countMostInFlight, measureLags } from './measure-lag.ts';
import { planInFlight } from './plan-in-flight.ts';
import { createRandom } from './random.ts';
import { askForFaxes } from './run-traffic.ts';
import type { SandboxControl, TakenFax } from './sandbox-control.ts';

/** The provider's own limit, and its window: both real, at any speed. */
const REQUESTS_PER_MINUTE = 100;
const WINDOW_MS = 60_000;
/** How long each fax waits at the provider: long enough for all to be there, or as it may be. */
const queueMs = { together: 5 * 60_000, fromTheQueue: 3 * 60_000 };
/** A thousand sends take a quarter of an hour, and the provider's queue its time: twice that. */
const END_WITHIN_MS = 40 * 60_000;
const LOOK_EVERY_MS = 2_000;

/**
 * Many faxes at the provider at once, under its real limit. They are handed over without one, since
 * the first would be over before the last is there; or from our queue, under the limit too, so that
 * sending and polling compete for the same requests.
 */
export async function runInFlight(run: Run, count: number): Promise<Outcome> {
  const { seed, 'from-the-queue': isFromTheQueue } = run.options;
  const planned = planInFlight(count, seed, createRandom(seed));
  const real = { ...run, options: { ...run.options, speed: 1 } };
  const limit = isFromTheQueue ? REQUESTS_PER_MINUTE : undefined;
  const { laboratory, person } = await enterLaboratory(real, 0, limit);
  const { control } = laboratory;
  await control.change({ queue_ms: isFromTheQueue ? queueMs.fromTheQueue : queueMs.together });
  const startedAt = performance.now();
  const pace = () => Promise.resolve();
  const promises = await askForFaxes({ person, faxes: planned, pace });
  const goal = { control, count, report: run.report };
  const limited = isFromTheQueue ? { sinceMs: 0, overBefore: 0 } : await limitOnceTaken(goal);
  const taken = await waitForTaken(goal, 'over', isOver);
  const ended = { laboratory, person, planned, promises, seed, startedAt, report: run.report };
  const result = await conclude({ ...ended, wrong: [] });
  const { wrong, details } = judgeInFlight({
    lags: await measureLags(laboratory.database.url, taken),
    count,
    mostInFlight: countMostInFlight(taken),
    mustAllBeInFlight: !isFromTheQueue,
    firstEndMs: Math.min(...taken.filter(isOver).map(({ ended_at }) => Date.parse(ended_at))),
    limitedSinceMs: limited.sinceMs,
    overLimit: (await control.countOverLimit()) - limited.overBefore,
    overBefore: limited.overBefore,
  });
  return { result: { ...result, wrong, details }, dataDir: laboratory.dataDir };
}

interface Goal {
  control: SandboxControl;
  count: number;
  report: (line: string) => void;
}

/**
 * Sets the limit while the window in which it was not there runs out: what is refused until then is
 * the doing of the laboratory.
 */
async function limitOnceTaken(goal: Goal): Promise<{ sinceMs: number; overBefore: number }> {
  await waitForTaken(goal, 'at the provider', () => true);
  await goal.control.change({ requests_per_minute: REQUESTS_PER_MINUTE });
  goal.report(`From here on the provider allows ${REQUESTS_PER_MINUTE} requests a minute.`);
  await sleep(WINDOW_MS);
  return { sinceMs: Date.now(), overBefore: await goal.control.countOverLimit() };
}

type EndedFax = TakenFax & { ended_at: string };
const isOver = (fax: TakenFax): fax is EndedFax => fax.ended_at !== null;

async function waitForTaken(
  { control, count, report }: Goal,
  what: string,
  isThere: (fax: TakenFax) => boolean,
): Promise<TakenFax[]> {
  const giveUpAt = performance.now() + END_WITHIN_MS;
  let told = 0;
  for (;;) {
    const taken = await control.listTaken();
    const there = taken.filter(isThere).length;
    if (there >= count || performance.now() > giveUpAt) return taken;
    if (there - told >= count / 10) {
      report(`${there} of ${count} faxes are ${what}.`);
      told = there;
    }
    await sleep(LOOK_EVERY_MS);
  }
}
