import type { Fax } from '#lib/shared/faxes/fax.ts';

export type Delay = 'late' | 'stuck';

/** Whether the try that is on the line takes longer than it should. */
export function judgeDelay({ attempts }: Pick<Fax, 'attempts'>, now: Date): Delay | null {
  const { lateAt = null, stuckAt = null } = attempts.at(-1) ?? {};
  if (isPast(stuckAt, now)) return 'stuck';
  return isPast(lateAt, now) ? 'late' : null;
}

/** Whether a person may decide on an outcome that Faxdesk could not settle. */
export function mayDecide({ attempts }: Pick<Fax, 'attempts'>, now: Date): boolean {
  return isPast(attempts.at(-1)?.decidableAt ?? null, now);
}

function isPast(time: string | null, now: Date): boolean {
  return time !== null && Date.parse(time) <= now.getTime();
}
