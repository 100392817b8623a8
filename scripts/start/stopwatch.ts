export type Lap = { name: string; ms: number };

/** Times named steps, one after the other or at once. */
export class Stopwatch {
  readonly laps: Lap[] = [];
  readonly #startedAt = performance.now();

  async time<T>(name: string, step: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const result = await step();
    this.laps.push({ name, ms: performance.now() - startedAt });
    return result;
  }

  get totalMs(): number {
    return performance.now() - this.#startedAt;
  }
}

/** `1.4 s` */
export function toSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
