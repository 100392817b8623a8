import { v7 } from 'uuid';

/** No id that was made at this time or later is lower: an index on ids is one on time. */
export function lowestIdAt(time: Date): string {
  return v7({ msecs: time.getTime(), seq: 0, random: new Uint8Array(16) });
}
