import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { toChildEnv } from './environment.ts';
import { LogFile } from './log-file.ts';
import { root } from './run-command.ts';
import { StartError } from './start-error.ts';

export type ChildPlan = {
  name: string;
  /** What node is given: options, program, arguments. */
  args: string[];
  env: Record<string, string>;
  logFile: string;
  /** How long it may take to end what it has in hand when it is stopped. */
  graceMs: number;
  /** Settles when the child does its work; raced against its end. */
  waitUntilReady: (child: ChildProcess) => Promise<void>;
  /** Says to the person at the terminal what they should know. */
  report: (line: string) => void;
};

/**
 * The buffers of a long upload are small objects with much memory behind them: a small young
 * generation frees them as they pass, and these settings of glibc give the memory back at once.
 * Measured: without them a 200 MB upload costs 120 MB more than one of 1 MB, with them under 50.
 */
const frugal = {
  option: '--max-semi-space-size=1',
  env: { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '65536', MALLOC_MMAP_THRESHOLD_: '32768' },
};

const exitWithParent = new URL('exit-with-parent.mjs', import.meta.url).href;

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
    follow(child, (line) => (last = line.trim() || last));
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
    const child = spawn(
      process.execPath,
      [frugal.option, '--import', exitWithParent, ...this.#plan.args],
      {
        cwd: root,
        env: toChildEnv({ ...frugal.env, ...this.#plan.env }),
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        // A group of its own: Ctrl-C must reach it through us, in order.
        detached: process.platform !== 'win32',
      },
    );
    this.#child = child;
    follow(child, (line) => this.#record(line));
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

function follow(child: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', onLine);
  }
}

function toExit(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started (${error.message})`));
    child.once('exit', (code, signal) => resolve(`ended (${signal ?? `code ${String(code)}`})`));
  });
}

function killGroup(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? NaN), 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
