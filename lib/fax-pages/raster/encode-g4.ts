import { createBitWriter, type BitWriter } from './bit-writer.ts';
import { findChanges } from './find-changes.ts';
import { blackRuns, type RunCodes, toCode, whiteRuns } from './run-codes.ts';

const passMode = toCode('0001');
const horizontalMode = toCode('001');
const endOfBlock = toCode('000000000001');
/** By the distance of the change from the one above, from three to the left to three to the right. */
const verticalModes = ['0000010', '000010', '010', '1', '011', '000011', '0000011'].map(toCode);
const farthest = 3;
/** A line's changes are closed by four sentinels: the search for b1 steps by two, and b2 follows it. */
const sentinels = 4;

/**
 * Encodes packed dots (the first dot in the highest bit, 1 for black; up to 2560 a line, the longest
 * run that has a code) by ITU-T T.6, as fax machines and PDF's CCITTFaxDecode read it.
 */
export function encodeG4(bits: Uint8Array, width: number, height: number): Uint8Array {
  const out = createBitWriter();
  const rowBytes = Math.ceil(width / 8);
  let line = new Int32Array(width + sentinels);
  let above = new Int32Array(width + sentinels).fill(width);
  for (let y = 0; y < height; y += 1) {
    const count = findChanges(bits, y * rowBytes, width, line);
    line.fill(width, count, count + sentinels);
    encodeLine(out, line, above, width);
    [line, above] = [above, line];
  }
  out.write(endOfBlock);
  out.write(endOfBlock);
  return out.finish();
}

/** Names as in T.6: a0 is where we are, a1 and a2 the next changes, b1 and b2 those of the line above. */
function encodeLine(out: BitWriter, line: Int32Array, above: Int32Array, width: number): void {
  let a0 = -1;
  let next = 0;
  let reference = 0;
  while (a0 < width) {
    reference = findReference(above, reference, a0, next & 1);
    const b2 = at(above, reference + 1);
    const a1 = at(line, next);
    const vertical = verticalModes[a1 - at(above, reference) + farthest];
    if (b2 < a1) {
      out.write(passMode);
      a0 = b2;
    } else if (vertical !== undefined) {
      out.write(vertical);
      a0 = a1;
      next += 1;
    } else {
      const a2 = at(line, next + 1);
      writeRuns(out, a1 - Math.max(a0, 0), a2 - a1, next & 1);
      a0 = a2;
      next += 2;
    }
  }
}

/** Lines are closed by sentinels: nothing is read beyond them. */
function at(changes: Int32Array, index: number): number {
  return changes[index] ?? 0;
}

/** b1: the first change above that lies right of a0 and turns to the colour opposite to ours. */
function findReference(above: Int32Array, from: number, a0: number, parity: number): number {
  let index = from < 2 ? 0 : from - 2;
  if ((index & 1) !== parity) index += 1;
  while ((above[index] ?? Infinity) <= a0) index += 2;
  return index;
}

function writeRuns(out: BitWriter, first: number, second: number, parity: number): void {
  out.write(horizontalMode);
  writeRun(out, first, parity === 0 ? whiteRuns : blackRuns);
  writeRun(out, second, parity === 0 ? blackRuns : whiteRuns);
}

function writeRun(out: BitWriter, length: number, { terminating, makeUp }: RunCodes): void {
  if (length >= 64) out.write(makeUp[(length >> 6) - 1] ?? 0);
  out.write(terminating[length & 63] ?? 0);
}
