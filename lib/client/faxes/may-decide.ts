import type { Fax } from '#lib/shared/faxes/fax.ts';
import { isPast } from '../time/is-past.ts';

/** Whether a person may decide on an outcome that Faxdesk could not settle. */
export function mayDecide({ attempts }: Pick<Fax, 'attempts'>, now: Date): boolean {
  return isPast(attempts.at(-1)?.decidableAt ?? null, now);
}
