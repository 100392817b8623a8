import { StartError } from '../processes/start-error.ts';

/** What is to be undone at the end, the last first. */
export class Stops {
  readonly #stops: (() => Promise<void>)[] = [];
  #running: Promise<void> | undefined;

  /** Ends a start that a stop has overtaken. */
  throwIfRunning(): void {
    if (this.#running) throw new StartError('Faxdesk was stopped while it was starting.');
  }

  /** Once stopping has begun, what is added is undone at once. */
  add(stop: () => Promise<void>): void {
    if (this.#running) this.#running = this.#running.then(stop);
    else this.#stops.push(stop);
  }

  /** Undoes everything once, however often it is called. */
  run(): Promise<void> {
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll(): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) await stop();
  }
}
