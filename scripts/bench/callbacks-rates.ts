import { forgeBurst } from './callbacks-forge.ts';
import { load, type LoadRequest, type LoadResult } from './callbacks-load.ts';

const BURST = 10_000;
/** The two beside it are measured with fewer requests, before and after each burst. */
const BESIDE = 2500;
const ROUNDS = 3;

export interface Targets {
  callbacks: string;
  empty: string;
  insert: string;
}

/** Requests a second: the median of the rounds. */
export type Rates = Record<keyof Targets, number>;

/** In turns, since a machine's speed drifts. Answers how many different callbacks were sent, too. */
export async function measureRates(targets: Targets, apiKey: string) {
  const warmUp = await runRound(targets, forgeBurst(apiKey, 'warm-up', BESIDE));
  let { distinct } = warmUp;
  const rounds: Rates[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const measured = await runRound(targets, forgeBurst(apiKey, `round-${round}`, BURST));
    distinct += measured.distinct;
    rounds.push(measured.rates);
  }
  const toRate = (name: keyof Targets) => toMedian(rounds.map((rates) => rates[name]));
  const rates: Rates = {
    ...{ callbacks: toRate('callbacks'), empty: toRate('empty'), insert: toRate('insert') },
  };
  return { rates, distinct };
}

async function runRound(
  targets: Targets,
  { requests, distinct }: { requests: LoadRequest[]; distinct: number },
) {
  const few = requests.slice(0, BESIDE);
  const gets = few.map((): LoadRequest => ({ method: 'GET' }));
  const before = await measureBeside(targets, few, gets);
  const burst = await load(targets.callbacks, requests);
  requireOnly(burst, '200 Hello API Event Received');
  const after = await measureBeside(targets, few, gets);
  const rates: Rates = {
    callbacks: burst.requestsPerSecond,
    empty: (before.empty + after.empty) / 2,
    insert: (before.insert + after.insert) / 2,
  };
  return { distinct, rates };
}

async function measureBeside(targets: Targets, posts: LoadRequest[], gets: LoadRequest[]) {
  const empty = await load(targets.empty, gets);
  requireOnly(empty, '200 {"status":"up"}');
  const insert = await load(targets.insert, posts);
  requireOnly(insert, '200 inserted');
  return { empty: empty.requestsPerSecond, insert: insert.requestsPerSecond };
}

function requireOnly({ answers }: LoadResult, expected: string): void {
  const others = [...answers.keys()].filter((answer) => answer !== expected);
  if (others.length > 0) throw new Error(`Expected "${expected}", got: ${others.join(' | ')}`);
}

function toMedian(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
