import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeG4 } from './encode-g4.ts';
import { toTiff } from './to-tiff.ts';

/** By libtiff, and not by code of ours. */
async function decode(g4: Uint8Array, width: number, height: number): Promise<number[]> {
  const image = sharp(
    toTiff([{ g4, width, height, dotsPerInch: 204, linesPerInch: 196 }]),
  ).toColourspace('b-w');
  const grey = await image.raw().toBuffer();
  return Array.from(grey, (level) => (level < 128 ? 1 : 0));
}

/** One byte a dot, as tests draw them, to packed dots. */
function pack(dots: Uint8Array, width: number): Uint8Array {
  const rowBytes = Math.ceil(width / 8);
  const bits = new Uint8Array(rowBytes * (dots.length / width));
  for (const [index, dot] of dots.entries()) {
    const at = Math.floor(index / width) * rowBytes + ((index % width) >> 3);
    bits[at] = (bits[at] ?? 0) | (dot << (7 - ((index % width) & 7)));
  }
  return bits;
}

/** Lines of runs, each line close to the one above it, as text and drawings are. */
const pages = fc
  .tuple(
    fc.integer({ min: 1, max: 2560 }),
    fc.array(fc.array(fc.tuple(fc.nat(2600), fc.nat(700)), { maxLength: 12 }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 12, maxLength: 12 }),
  )
  .map(([width, lines, shifts]) => {
    const dots = new Uint8Array(width * lines.length * 2);
    for (const [y, runs] of lines.entries()) {
      for (const [start, length] of runs) {
        for (const [row, shift] of [0, shifts[y] ?? 0].entries()) {
          const line = dots.subarray((y * 2 + row) * width, (y * 2 + row + 1) * width);
          line.fill(1, Math.max(0, start + shift), Math.max(0, start + shift + length));
        }
      }
    }
    return { width, height: lines.length * 2, dots };
  });

describe('encodeG4', () => {
  it('is decoded by libtiff to the same dots, whatever the page', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async ({ width, height, dots }) => {
        const decoded = await decode(encodeG4(pack(dots, width), width, height), width, height);
        expect(Buffer.from(decoded).equals(dots)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('codes every run length up to the width of a fax page', async () => {
    const width = 1728;
    const dots = new Uint8Array(width * width);
    for (let y = 0; y < width; y += 1) dots.fill(1, y * width, y * width + y);
    const decoded = await decode(encodeG4(pack(dots, width), width, width), width, width);
    expect(Buffer.from(decoded).equals(Buffer.from(dots))).toBe(true);
  });

  it('needs one bit for a line that equals the line above', () => {
    const blank = encodeG4(new Uint8Array((1728 / 8) * 800), 1728, 800);
    expect(blank.length).toBe(800 / 8 + 3);
  });
});
