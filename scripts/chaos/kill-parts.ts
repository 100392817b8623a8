import { setTimeout as sleep } from 'node:timers/promises';
import type { Laboratory } from './laboratory.ts';
import type { Random } from './random.ts';

/** How often each part is killed at a random moment, out of ten. */
const deck = [
  ...(['web', 'database', 'sandbox', 'worker', 'web'] as const),
  ...(['sandbox', 'database', 'web', 'worker', 'sandbox'] as const),
];
type Target = (typeof deck)[number];

/** A part lives this long at most before its next random kill may come, and starts come between. */
const LONGEST_PAUSE_MS = 2_500;

export interface PlannedKill {
  target: Target;
  /** Since the last one. */
  pauseMs: number;
  /** Which of several. */
  turn: number;
}

/** Kills at random moments; the same seed plans the same ones. */
export function planKills(count: number, random: Random): PlannedKill[] {
  const dealt = Array.from({ length: count }, (_, index) => deck[index % deck.length] ?? 'web');
  return random.shuffle(dealt).map((target) => ({
    target,
    pauseMs: random.between(0, LONGEST_PAUSE_MS),
    turn: Math.floor(random.between(0, 1000)),
  }));
}

/** Kills one after the other, each part once it is up again after the last. */
export async function killParts(
  laboratory: Laboratory,
  kills: readonly PlannedKill[],
): Promise<void> {
  for (const { target, pauseMs, turn } of kills) {
    await sleep(pauseMs);
    await findPart(laboratory, target, turn).kill();
  }
}

function findPart({ database, sandbox, webs, workers }: Laboratory, target: Target, turn: number) {
  switch (target) {
    case 'database':
      return database;
    case 'sandbox':
      return sandbox;
    case 'web':
      return webs[turn % webs.length] ?? sandbox;
    case 'worker':
      return workers[turn % workers.length] ?? sandbox;
  }
}
