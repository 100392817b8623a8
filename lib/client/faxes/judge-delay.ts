import type { Fax } from '#lib/shared/faxes/fax.ts';
import { isPast } from '../time/is-past.ts';

export type Delay = 'late' | 'stuck';

/** Whether the try that is on the line takes longer than it should. */
export function judgeDelay({ attempts }: Pick<Fax, 'attempts'>, now: Date): Delay | null {
  const { lateAt = null, stuckAt = null } = attempts.at(-1) ?? {};
  if (isPast(stuckAt, now)) return 'stuck';
  return isPast(lateAt, now) ? 'late' : null;
}
