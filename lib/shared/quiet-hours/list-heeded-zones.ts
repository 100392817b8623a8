import { findLikelyZones } from '../time-zones/find-likely-zones.ts';

/** Where an area spans zones nobody is called while it is night in either of the likely two. */
const ZONES_HEEDED = 2;

/** The zones whose clocks count for a number: the likely ones, or the office’s where it tells none. */
export function listHeededZones(recipient: string, officeZone: string): [string, ...string[]] {
  const [likely, ...others] = findLikelyZones(recipient).slice(0, ZONES_HEEDED);
  return likely ? [likely, ...others] : [officeZone];
}
