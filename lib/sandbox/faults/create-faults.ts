import { createHash } from 'node:crypto';
import type { State } from '../state/open-state.ts';
import type { FaultKind } from './fault-kinds.ts';

export interface Faults {
  /** Draws once, and names the fault that is to happen now, if any. */
  pick<Kind extends FaultKind>(kinds: readonly Kind[]): Kind | null;
  /** How often each fault has happened. */
  read(): Record<string, number>;
}

const draws = 'draws';

/**
 * Faults at the rates of the settings. The nth draw under a seed is always the same, and a restart
 * goes on with the next one: what follows from it depends on the order of the requests alone.
 */
export function createFaults({ settings, faults }: State): Faults {
  const add = (key: string) => faults.put(key, (faults.get(key) ?? 0) + 1);
  return {
    pick(kinds) {
      const { faultRates, faultSeed } = settings();
      if (kinds.every((kind) => !faultRates[kind])) return null;
      let left = toFraction(faultSeed, faults.get(draws) ?? 0);
      add(draws);
      for (const kind of kinds) {
        left -= faultRates[kind] ?? 0;
        if (left >= 0) continue;
        add(kind);
        return kind;
      }
      return null;
    },
    read: () => Object.fromEntries(faults.entries().filter(([key]) => key !== draws)),
  };
}

/** From 0 to below 1, as evenly as a hash is. */
function toFraction(seed: number, draw: number): number {
  const hash = createHash('sha256').update(`${seed} ${draw}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32;
}
