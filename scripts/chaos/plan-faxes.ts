import { createHash } from 'node:crypto';
import type { Random } from './random.ts';

/** A fax that somebody is going to ask for. */
export interface PlannedFax {
  /** Tells it apart from every other, at Faxdesk and at the provider. */
  title: string;
  recipient: string;
  content: string;
  documentHash: string;
  expected: Expectation;
  /** The code with which it may be given up, when a crash outlasts the retries; null for none. */
  mayFailWith: string | null;
}

/** How a number of the sandbox's plan ends: delivered, failed with a code, or never. */
export type Expectation = 'delivered' | 'held' | 'stuck' | `error_${string}`;

const otherEnds: Record<string, Expectation> = {
  '0101': 'error_busy',
  '0102': 'error_no_answer',
  '0103': 'error_could_not_fax',
  '0104': 'error_disconnected',
  '0105': 'error_bad_destination',
  '0106': 'error_unknown',
  '0107': 'error_file',
  '0108': 'held',
  '0109': 'stuck',
};

/** The plan's numbers by how many of a hundred faxes go to them; 0118 takes 90 s at any speed. */
const weights: Record<string, number> = {
  ...{ '0100': 26, '0101': 4, '0102': 4, '0103': 3, '0104': 3, '0105': 3, '0106': 3, '0107': 3 },
  ...{ '0108': 2, '0109': 2, '0110': 7, '0111': 8, '0112': 8, '0113': 7, '0114': 6, '0115': 1 },
  ...{ '0116': 3, '0117': 3, '0118': 1, '0119': 3 },
};

/** Different ones, so that a mix-up shows; few, so that the sandbox does not print all day. */
const DOCUMENTS = 10;
const AREA_CODES = 100;
const ROUND_SHIFT = 37;

/** Delivered by the third try, if there is time for it. */
const BUSY_AT_FIRST = '0110';

/** Faxes over the whole number plan, the slow number first. */
export function planFaxes(count: number, seed: number, random: Random): PlannedFax[] {
  const cards = Object.entries(weights).flatMap(([number, weight]) =>
    Array.from({ length: weight }, () => number),
  );
  const deck = random.shuffle(cards);
  const numbers = Array.from({ length: count }, (_, index) => deck[index % deck.length] ?? '0100');
  const slowFirst = numbers.sort((a, b) => isSlow(b) - isSlow(a));
  return slowFirst.map((lastFour, index) =>
    planFax({ lastFour, areaCode: toAreaCode(index), seed, index }),
  );
}

/** Each round shifts, so that few numbers come twice: Faxdesk calls each of them once at a time. */
function toAreaCode(index: number): number {
  const round = Math.floor(index / AREA_CODES);
  return 201 + ((index + round * ROUND_SHIFT) % AREA_CODES);
}

const isSlow = (lastFour: string) => Number(lastFour === '0118');

interface Place {
  lastFour: string;
  areaCode: number;
  seed: number;
  index: number;
}

export function planFax({ lastFour, areaCode, seed, index }: Place): PlannedFax {
  const content = `Seed ${seed}, document ${index % DOCUMENTS}.\n`;
  return {
    title: `Chaos ${seed} fax ${index}`,
    recipient: `+1${areaCode}555${lastFour}`,
    content,
    documentHash: createHash('sha256').update(content).digest('hex'),
    expected: otherEnds[lastFour] ?? 'delivered',
    mayFailWith: lastFour === BUSY_AT_FIRST ? 'error_busy' : null,
  };
}
