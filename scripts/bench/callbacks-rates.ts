import { forgeBurst, type ForgedBurst } from './callbacks-forge.ts';
import { load, type LoadRequest, type LoadResult } from './callbacks-load.ts';

const BURST = 10_000;
/** So short that a machine whose speed drifts is nearly the same for all three. */
const SLICE = 500;
const ROUNDS = 20;

export interface Targets {
  callbacks: string;
  empty: string;
  insert: string;
}

/** Requests a second. */
export type Rates = Record<keyof Targets, number>;

export interface Measured {
  /** Of the callbacks when they come alone, ten thousand at once. */
  burstRate: number;
  rates: Rates;
  /** How many different callbacks were sent in all. */
  distinct: number;
}

/** A burst of callbacks alone; then callbacks, empty route and insert in turns, in short slices. */
export async function measureRates(targets: Targets, apiKey: string): Promise<Measured> {
  const warmUp = await runRound(targets, forgeBurst(apiKey, 'warm-up', 2 * SLICE));
  const burst = forgeBurst(apiKey, 'burst', BURST);
  const { requestsPerSecond: burstRate } = await loadCallbacks(targets, burst);
  let distinct = warmUp.distinct + burst.distinct;
  const rounds: Rates[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const measured = await runRound(targets, forgeBurst(apiKey, `round-${round}`, SLICE));
    distinct += measured.distinct;
    rounds.push(measured.rates);
  }
  const toRate = (name: keyof Targets) => toMedian(rounds.map((rates) => rates[name]));
  const rates = {
    ...{ callbacks: toRate('callbacks'), empty: toRate('empty'), insert: toRate('insert') },
  };
  return { burstRate, rates, distinct };
}

async function runRound(targets: Targets, burst: ForgedBurst) {
  const beside = await measureBeside(targets, burst.requests);
  const { requestsPerSecond } = await loadCallbacks(targets, burst);
  return { distinct: burst.distinct, rates: { ...beside, callbacks: requestsPerSecond } };
}

async function loadCallbacks(targets: Targets, { requests }: ForgedBurst): Promise<LoadResult> {
  const result = await load(targets.callbacks, requests);
  requireOnly(result, '200 Hello API Event Received');
  return result;
}

async function measureBeside(targets: Targets, posts: readonly LoadRequest[]) {
  const gets = posts.map((): LoadRequest => ({ method: 'GET' }));
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
