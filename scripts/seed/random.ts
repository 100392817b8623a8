/** Chance that is the same in each run, by its seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 2^32. */
  bits(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** From 0 to below 1. */
  share(): number {
    return this.bits() / 2 ** 32;
  }

  /** From 0 to below the limit. */
  below(limit: number): number {
    return Math.floor(this.share() * limit);
  }

  between(from: number, to: number): number {
    return from + this.below(to - from);
  }

  happens(probability: number): boolean {
    return this.share() < probability;
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }

  /** The first ones much more often than the last ones, as people call some numbers all the time. */
  pickSkewed<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(items.length * this.share() ** 3)] ?? items[0];
  }

  /** By weights, which need not sum up to anything. */
  weigh<Item>(items: readonly [readonly [Item, number], ...(readonly [Item, number])[]]): Item {
    let left = this.share() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items[0][0];
  }
}
