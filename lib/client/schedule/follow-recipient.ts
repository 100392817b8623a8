import { findLikelyZones } from '#lib/shared/time-zones/find-likely-zones.ts';

interface Follow {
  /** In which the time was chosen. */
  zone: string;
  /** Recipients in E.164. */
  before: string;
  after: string;
}

/**
 * The zone of a chosen time when the recipient becomes another one: a time by the clock of the
 * earlier one is meant by the clock of the new one. Any other zone stays, and where the new number
 * tells none.
 */
export function followRecipient({ zone, before, after }: Follow): string {
  if (findLikelyZones(before)[0] !== zone) return zone;
  return findLikelyZones(after)[0] ?? zone;
}
