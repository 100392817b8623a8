import { planFax, type PlannedFax } from './plan-faxes.ts';
import type { Random } from './random.ts';

/** Of a hundred faxes: numbers that end at their first try, or the run would wait for retries. */
const shares: Record<string, number> = {
  ...{ '0100': 38, '0104': 6, '0105': 6, '0107': 6, '0111': 38, '0112': 6 },
};

/** Of these ends the provider tells at once, by a callback; the others are found by polling. */
const toldAtOnce: ReadonlySet<string> = new Set(['0100', '0104']);

/** Faxes to as many numbers, one each: Faxdesk calls a number once at a time. */
export function planInFlight(count: number, seed: number, random: Random): PlannedFax[] {
  const numbers = Object.entries(shares).flatMap(([lastFour, share]) =>
    Array.from({ length: Math.ceil((count * share) / 100) }, (_, place) => ({
      lastFour,
      areaCode: 200 + place,
    })),
  );
  return random
    .shuffle(numbers)
    .slice(0, count)
    .map((number, index) => planFax({ ...number, seed, index }));
}

export function isToldAtOnce(recipient: string): boolean {
  return toldAtOnce.has(recipient.slice(-4));
}
