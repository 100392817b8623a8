import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeG4 } from './encode-g4.ts';

/** The smallest TIFF around a G4 strip, so that libtiff, not this code, decodes it. */
function wrapInTiff(g4: Uint8Array, width: number, height: number): Buffer {
  const entries = [
    [256, 4, width],
    [257, 4, height],
    [258, 3, 1],
    [259, 3, 4],
    [262, 3, 0],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, height],
    [279, 4, g4.length],
  ];
  const padded = g4.length + (g4.length % 2);
  const directory = 8 + padded;
  const tiff = Buffer.alloc(directory + 2 + entries.length * 12 + 4);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(directory, 4);
  tiff.set(g4, 8);
  tiff.writeUInt16LE(entries.length, directory);
  for (const [index, [tag = 0, type = 0, value = 0]] of entries.entries()) {
    const at = directory + 2 + index * 12;
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(1, at + 4);
    if (type === 3) tiff.writeUInt16LE(value, at + 8);
    else tiff.writeUInt32LE(value, at + 8);
  }
  return tiff;
}

async function decode(g4: Uint8Array, width: number, height: number): Promise<number[]> {
  const image = sharp(wrapInTiff(g4, width, height)).toColourspace('b-w');
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
