import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { killSteps, type KillStep } from './kill-steps.ts';
import type { Random } from './random.ts';

const Hit = z.object({ step: z.enum(killSteps) });
const preload = new URL('die-at-step.ts', import.meta.url);
/** So long may a request run on before its worker dies: it covers the upload and the answer. */
const REQUEST_MS = 60;
const MOST_PASSED = 6;

/** Which step the next worker dies at, until each has been hit as often as it should. */
export class StepPlan {
  readonly goal: number;
  readonly #log: string;
  readonly #random: Random;
  #isStopped = false;
  readonly #assigned = new Map<string, KillStep>();

  constructor(options: { goal: number; log: string; random: Random }) {
    this.goal = options.goal;
    this.#log = options.log;
    this.#random = options.random;
  }

  /** The options with which a worker is to be started now; none once all steps have been hit. */
  assign(worker: string): string[] {
    this.#assigned.delete(worker);
    const hits = this.countHits();
    const open = killSteps.filter((step) => hits[step] + this.#countAssigned(step) < this.goal);
    const pass = Math.floor(this.#random.between(0, MOST_PASSED));
    const late = Math.floor(this.#random.between(1, REQUEST_MS));
    if (this.#isStopped || open.length === 0) return [];
    const step = this.#random.pick(open);
    this.#assigned.set(worker, step);
    const url = new URL(preload);
    url.search = new URLSearchParams({
      step,
      pass: String(pass),
      late: String(step === 'request_started' ? late : 0),
      log: this.#log,
    }).toString();
    return ['--import', url.href];
  }

  /** How often a worker died at each step, by what the dying wrote. */
  countHits(): Record<KillStep, number> {
    const hits = { ...zero };
    for (const line of readLines(this.#log)) hits[Hit.parse(JSON.parse(line)).step] += 1;
    return hits;
  }

  /** No worker that starts from now on is to die. */
  stop(): void {
    this.#isStopped = true;
  }

  get isDone(): boolean {
    return this.share >= 1;
  }

  /** How much of the plan is done, from 0 to 1. */
  get share(): number {
    if (this.goal === 0) return 1;
    const hits = Object.values(this.countHits()).map((count) => Math.min(count, this.goal));
    const sum = hits.reduce((total, count) => total + count, 0);
    return sum / (this.goal * killSteps.length);
  }

  #countAssigned(step: KillStep): number {
    return [...this.#assigned.values()].filter((assigned) => assigned === step).length;
  }
}

const zero: Record<KillStep, number> = {
  before_attempt: 0,
  attempt_recorded: 0,
  request_started: 0,
  provider_took: 0,
  answer_received: 0,
  outcome_recorded: 0,
};

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}
