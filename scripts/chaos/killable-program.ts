import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import { followOutput, killGroup, launchChild, toExit } from '../processes/launch-child.ts';
import { LogFile } from '../processes/log-file.ts';
import type { ChildPlan } from '../processes/supervised-child.ts';

/** What the laboratory kills and starts again. */
export interface Killable {
  readonly name: string;
  readonly kills: number;
  /** Ends it in the middle of whatever it does; it is started again. */
  kill(): Promise<void>;
  whenReady(): Promise<void>;
  stop(): Promise<void>;
}

const RESTART_PAUSE_MS = 100;
const LOOK_EVERY_MS = 20;

/** A Node program of Faxdesk's; its plan is asked for anew at each start. */
export class KillableProgram implements Killable {
  readonly name: string;
  kills = 0;
  /** Ends that nobody wished for, while it was ready. */
  readonly deaths: string[] = [];
  /** Starts that ended before it was ready: the database was away, for one. */
  failedStarts = 0;
  readonly #plan: () => ChildPlan;
  readonly #log: LogFile;
  #child: ChildProcess | undefined;
  #ready: ChildProcess | undefined;
  #isStopping = false;
  #running: Promise<void> | undefined;

  constructor(name: string, logFile: string, plan: () => ChildPlan) {
    this.name = name;
    this.#plan = plan;
    this.#log = new LogFile(logFile);
  }

  /** Starts it for the first time and waits until it is ready. */
  start(): Promise<void> {
    this.#running = this.#runOn();
    return this.whenReady();
  }

  async kill(): Promise<void> {
    await this.whenReady();
    if (!this.#child) return;
    const ended = toExit(this.#child);
    killGroup(this.#child);
    await ended;
  }

  async whenReady(): Promise<void> {
    while (!this.#isStopping && (!this.#child || this.#ready !== this.#child)) {
      await sleep(LOOK_EVERY_MS);
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const { graceMs } = this.#plan();
    const child = this.#child;
    child?.kill('SIGTERM');
    const late = setTimeout(() => child && killGroup(child), graceMs);
    await this.#running;
    clearTimeout(late);
    this.#log.close();
  }

  async #runOn(): Promise<void> {
    while (!this.#isStopping) {
      const plan = this.#plan();
      const child = launchChild(plan);
      this.#child = child;
      followOutput(child, (line) => this.#log.write(line));
      plan.waitUntilReady(child).then(
        () => (this.#ready = child),
        () => undefined,
      );
      this.#record(await toExit(child), this.#ready === child);
      this.#child = undefined;
      if (!this.#isStopping) await sleep(RESTART_PAUSE_MS);
    }
  }

  #record(how: string, wasReady: boolean): void {
    if (this.#isStopping) return;
    if (how.includes('SIGKILL')) this.kills += 1;
    else if (wasReady) this.deaths.push(how);
    else this.failedStarts += 1;
  }
}
