import { loadKernel } from './kernel/load-kernel.ts';
import { blackRuns, toCode, whiteRuns } from './run-codes.ts';

/** By the distance of the change from the one above, from three to the left to three to the right. */
const verticalModes = ['0000010', '000010', '010', '1', '011', '000011', '0000011'];
const passMode = '0001';
const horizontalMode = '001';
const endOfLine = '000000000001';

/** In the order in which the kernel reads them. */
const codes = Int32Array.from([
  ...[...whiteRuns.terminating, ...whiteRuns.makeUp],
  ...[...blackRuns.terminating, ...blackRuns.makeUp],
  ...[...verticalModes, passMode, horizontalMode, endOfLine].map(toCode),
]);

const maxWidth = 2560;
/** Where the kernel finds what: its codes, a line's changes and those of the line above, the dots. */
const codesAt = 0;
const lineAt = 4096;
const aboveAt = lineAt + (maxWidth + 8) * 4;
const dotsAt = 32 * 1024;
/** A word is read at once, beyond the last line too. */
const wordBytes = 8;
const blockBytes = 64 * 1024;

const kernel = loadKernel('encode-g4');
reserve(dotsAt);
new Int32Array(kernel.memory.buffer, codesAt, codes.length).set(codes);

/**
 * Encodes packed dots (the first dot in the highest bit, 1 for black; up to 2560 a line, the longest
 * run that has a code) by ITU-T T.6, as fax machines and PDF's CCITTFaxDecode read it.
 * @throws {RangeError} for wider lines
 */
export function encodeG4(bits: Uint8Array, width: number, height: number): Uint8Array {
  if (width > maxWidth) throw new RangeError(`A line of ${width} dots has no code.`);
  const target = dotsAt + bits.length + wordBytes;
  reserve(target + maxBytes(width, height));
  new Uint8Array(kernel.memory.buffer, dotsAt).set(bits);
  const length = kernel.call('encode', codesAt, lineAt, aboveAt, dotsAt, target, width, height);
  return new Uint8Array(kernel.memory.buffer, target, length).slice();
}

/** No code is longer than a byte for each of its dots, but for the one that starts a line. */
function maxBytes(width: number, height: number): number {
  return (width + wordBytes) * (height + 1);
}

function reserve(bytes: number): void {
  const missing = bytes - kernel.memory.buffer.byteLength;
  if (missing > 0) kernel.memory.grow(Math.ceil(missing / blockBytes));
}
