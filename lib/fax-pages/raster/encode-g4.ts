import { createBitWriter, type BitWriter } from './bit-writer.ts';
import { blackRuns, toCode, whiteRuns } from './run-codes.ts';

const passMode = toCode('0001');
const horizontalMode = toCode('001');
const endOfBlock = toCode('000000000001');
/** By the distance of the change from the one above, from three to the left to three to the right. */
const verticalModes = ['0000010', '000010', '010', '1', '011', '000011', '0000011'].map(toCode);

/**
 * Encodes dots (one byte each, 1 for black; up to 2560 a line, the longest run that has a code) by
 * ITU-T T.6, as fax machines and PDF's CCITTFaxDecode read it.
 */
export function encodeG4(dots: Uint8Array, width: number, height: number): Uint8Array {
  const out = createBitWriter();
  let above = [width, width];
  for (let y = 0; y < height; y += 1) {
    const changes = findChanges(dots.subarray(y * width, (y + 1) * width));
    encodeLine(out, changes, above, width);
    above = changes;
  }
  out.write(endOfBlock);
  out.write(endOfBlock);
  return out.finish();
}

/** The columns where the colour changes, the first being a change to black, closed by sentinels. */
function findChanges(line: Uint8Array): number[] {
  const changes: number[] = [];
  // The search of a typed array is native code, and runs are long.
  let x = line.indexOf(1);
  while (x >= 0) {
    changes.push(x);
    x = line.indexOf(changes.length % 2 === 0 ? 1 : 0, x);
  }
  changes.push(line.length, line.length);
  return changes;
}

/** Names as in T.6: a0 is where we are, a1 and a2 the next changes, b1 and b2 those of the line above. */
function encodeLine(out: BitWriter, line: number[], above: number[], width: number): void {
  let a0 = -1;
  let next = 0;
  let reference = 0;
  let black = false;
  while (a0 < width) {
    reference = findReference(above, reference, a0, black);
    const b1 = above[reference] ?? width;
    const b2 = above[reference + 1] ?? width;
    const a1 = line[next] ?? width;
    if (b2 < a1) {
      out.write(passMode);
      a0 = b2;
      continue;
    }
    const vertical = verticalModes[a1 - b1 + 3];
    if (vertical) {
      out.write(vertical);
      a0 = a1;
      next += 1;
      black = !black;
      continue;
    }
    const a2 = line[next + 1] ?? width;
    out.write(horizontalMode);
    writeRun(out, a1 - Math.max(a0, 0), black);
    writeRun(out, a2 - a1, !black);
    a0 = a2;
    next += 2;
  }
}

/** b1: the first change above that lies right of a0 and turns to the colour opposite to ours. */
function findReference(above: number[], from: number, a0: number, black: boolean): number {
  const parity = black ? 1 : 0;
  let index = Math.max(0, from - 2);
  if (index % 2 !== parity) index += 1;
  while (index < above.length && (above[index] ?? 0) <= a0) index += 2;
  return index;
}

function writeRun(out: BitWriter, length: number, black: boolean): void {
  const { terminating, makeUp } = black ? blackRuns : whiteRuns;
  const longPart = makeUp[Math.floor(length / 64) - 1];
  if (longPart) out.write(longPart);
  const shortPart = terminating[length % 64];
  if (shortPart) out.write(shortPart);
}
