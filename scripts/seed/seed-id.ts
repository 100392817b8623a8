import { v7 } from 'uuid';
import type { Random } from './random.ts';

const bytes = new Uint8Array(16);
const view = new DataView(bytes.buffer);

/** A UUIDv7 of this time, the same in each run. */
export function toSeedId(random: Random, time: Date): string {
  for (let at = 0; at < 16; at += 4) view.setUint32(at, random.bits());
  return v7({ msecs: time.getTime(), random: bytes, seq: view.getUint32(12) >>> 1 });
}
