import { setTimeout as sleep } from 'node:timers/promises';
import type { CarefulPerson } from './careful-person.ts';
import { conclude } from './conclude.ts';
import { enterLaboratory, type Outcome, type Run } from './enter-laboratory.ts';
import type { Laboratory } from './laboratory.ts';
import { planFaxes } from './plan-faxes.ts';
import { createRandom } from './random.ts';
import { askForFaxes } from './run-traffic.ts';

const ASK_EVERY_MS = 300;
const READ_EVERY_MS = 200;
const QUIET_MS = 5_000;
/** Nobody looks at a page that hangs for longer than this. */
const LONGEST_ANSWER_MS = 12_000;
/** The only thing that a person may be told while there is no database. */
const CALM = '503 not_ready';

/** Takes the database away while people send and read, and looks at what they are told. */
export async function runDatabasePause(run: Run, seconds: number): Promise<Outcome> {
  const { seed, faxes: count } = run.options;
  const planned = planFaxes(count, seed, createRandom(seed));
  const { laboratory, person } = await enterLaboratory(run, 0);
  const startedAt = performance.now();
  const reading = new AbortController();
  const reads = readOn(person, reading.signal);
  const pause = pauseDatabase(laboratory, seconds * 1000);
  const pace = (index: number) => waitUntil(startedAt + index * ASK_EVERY_MS);
  const promises = await askForFaxes({ person, faxes: planned, pace });
  const readiness = await pause;
  reading.abort();
  await reads;
  const wrong = [...findRudeAnswers(person), ...findRestarts(laboratory), ...readiness];
  const ended = { laboratory, person, planned, promises, seed, startedAt, wrong };
  const result = await conclude({ ...ended, report: run.report });
  return { result, dataDir: laboratory.dataDir };
}

/** Answers what was wrong with `/api/ready` before, during and after. */
async function pauseDatabase({ database, urls }: Laboratory, pauseMs: number): Promise<string[]> {
  const [url = ''] = urls;
  await sleep(QUIET_MS);
  const wrong = await expectReady(url, 200);
  await database.kill(pauseMs);
  await sleep(pauseMs / 2);
  wrong.push(...(await expectReady(url, 503)));
  await database.whenReady();
  await sleep(QUIET_MS);
  return [...wrong, ...(await expectReady(url, 200))];
}

async function expectReady(url: string, status: number): Promise<string[]> {
  const signal = AbortSignal.timeout(LONGEST_ANSWER_MS);
  const answer = await fetch(`${url}/api/ready`, { signal }).then(
    (response) => response.status,
    () => 'nothing',
  );
  return answer === status ? [] : [`/api/ready answered ${answer} instead of ${status}`];
}

async function readOn(person: CarefulPerson, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await person.listFaxes();
    await sleep(READ_EVERY_MS);
  }
}

function findRudeAnswers({ troubles }: CarefulPerson): string[] {
  const rude = troubles.filter(({ kind, ms }) => kind !== CALM || ms > LONGEST_ANSWER_MS);
  const told = new Set(rude.map(({ kind, ms }) => `${kind} after ${Math.round(ms / 1000)} s`));
  return [...told].map((what) => `people got ${what}`);
}

function findRestarts({ webs, workers }: Laboratory): string[] {
  return [...webs, ...workers].flatMap(({ name, deaths, kills }) =>
    deaths.length + kills > 0 ? [`the ${name} did not survive: ${deaths.join(', ')}`] : [],
  );
}

async function waitUntil(time: number): Promise<void> {
  await sleep(Math.max(0, time - performance.now()));
}
