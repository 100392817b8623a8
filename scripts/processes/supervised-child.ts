import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { followOutput, killGroup, launchChild, toExit, type Launch } from './launch-child.ts';
import { LogFile } from './log-file.ts';
import { StartError } from './start-error.ts';

export type ChildPlan = Launch & {
  name: string;
  logFile: string;
  /** How long it may take to end what it has in hand when it is stopped. */
  graceMs: number;
  /** Settles when the child does its work; raced against its end. */
  waitUntilReady: (child: ChildProcess) => Promise<void>;
  /** Says to the person at the terminal what they should know. */
  report: (line: string) => void;
};

/** A Node program that is started again whenever it ends unasked. */
export class SupervisedChild {
  readonly #plan: ChildPlan;
  readonly #log: LogFile;
  #child: ChildProcess | undefined;
  #hasBeenReady = false;
  #isStopping = false;
  #isRenewing = false;
  #failures = 0;

  constructor(plan: ChildPlan) {
    this.#plan = plan;
    this.#log = new LogFile(plan.logFile);
  }

  /** Starts the program and waits until it is ready; throws a sentence when it ends instead. */
  async start(): Promise<void> {
    const child = this.#launch();
    let last = 'it wrote nothing';
    followOutput(child, (line) => (last = line.trim() || last));
    await Promise.race([
      this.#plan.waitUntilReady(child),
      toExit(child).then((how) => {
        throw new StartError(`The ${this.#plan.name} ${how} before it was ready: ${last}`);
      }),
    ]);
    this.#hasBeenReady = true;
  }

  /** Replaces the running program, because its code changed. */
  renew(): void {
    this.#isRenewing = this.#child?.kill('SIGTERM') ?? false;
  }

  /** Asks the program to end, and insists after a while. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (child) {
      const exit = toExit(child);
      child.kill('SIGTERM');
      const late = setTimeout(() => killGroup(child), this.#plan.graceMs);
      await exit;
      clearTimeout(late);
    }
    this.#log.close();
  }

  #launch(): ChildProcess {
    const startedAt = Date.now();
    const child = launchChild(this.#plan);
    this.#child = child;
    followOutput(child, (line) => this.#record(line));
    void toExit(child).then((how) => this.#onExit(how, Date.now() - startedAt));
    return child;
  }

  async #onExit(how: string, ranMs: number): Promise<void> {
    this.#child = undefined;
    if (this.#isStopping || !this.#hasBeenReady) return;
    if (this.#isRenewing) {
      this.#isRenewing = false;
      this.#launch();
      return;
    }
    this.#failures = ranMs > 60_000 ? 0 : this.#failures + 1;
    const delayMs = Math.min(500 * 2 ** this.#failures, 30_000);
    const { name, logFile } = this.#plan;
    this.#plan.report(`The ${name} ${how}; starting it again (${logFile} says why).`);
    await sleep(delayMs);
    if (!this.#isStopping) this.#launch();
  }

  #record(line: string): void {
    this.#log.write(line);
    if (isError(line)) this.#plan.report(`${this.#plan.name}: ${line}`);
  }
}

/** Our own logs are JSON with pino's levels, from 50 for errors; other programs write words. */
function isError(line: string): boolean {
  if (line.startsWith('{')) return /"level":(?:[5-9]\d)/.test(line);
  return /^\s*⨯|^\w*Error\b/.test(line);
}
