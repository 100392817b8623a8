import type { Habit } from './office.ts';
import type { Random } from './random.ts';

/** How a try ends: taken by the provider with a code of the line, or not taken. */
export interface Outcome {
  kind: 'taken' | 'refused' | 'unknown';
  /** The provider's code, or the name of its error. */
  code: string;
}

type Weights = readonly [readonly [string, number], ...(readonly [string, number])[]];

/** What a number's line says, in a thousand tries. */
const codesByHabit: Record<Habit, Weights> = {
  answers: [
    ['success', 974],
    ['error_busy', 12],
    ['error_no_answer', 5],
    ['error_could_not_fax', 4],
    ['error_unknown', 3],
    ['error_file', 2],
  ],
  busy: [
    ['error_busy', 550],
    ['success', 450],
  ],
  silent: [
    ['error_no_answer', 600],
    ['success', 400],
  ],
  voice: [
    ['error_could_not_fax', 900],
    ['success', 100],
  ],
  gone: [['error_disconnected', 1]],
  wrong: [['error_bad_destination', 1]],
};

/** An open end is only among what is recent: all others were settled since. */
export function pickOutcome(
  random: Random,
  habit: Habit,
  { isRecent }: { isRecent: boolean },
): Outcome {
  if (random.happens(0.001)) return { kind: 'refused', code: 'invalid_recipient' };
  if (isRecent && random.happens(0.01)) return { kind: 'unknown', code: 'timeout' };
  if (isRecent && random.happens(0.01)) return { kind: 'taken', code: 'on_hold' };
  return { kind: 'taken', code: random.weigh(codesByHabit[habit]) };
}
