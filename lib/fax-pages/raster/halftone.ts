import { pageSize } from '../page-size.ts';

/** Ink nearly white or nearly black is taken as such; only what lies between needs a decision. */
const nearWhite = 247;
const nearBlack = 24;
/** Neighbours that differ by more than this are an edge of a letter or line, not a tone. */
const edgeContrast = 44;

const fourWhite = 0xffffffff;

const { width, height } = pageSize;

/** Turning thresholds clustered into dots: they survive a fax line and G4 codes them in few runs. */
const dots = Uint8Array.from(
  [
    [24, 10, 12, 26, 35, 47, 49, 37],
    [8, 0, 2, 14, 45, 59, 61, 51],
    [22, 6, 4, 16, 43, 57, 63, 53],
    [30, 20, 18, 28, 33, 41, 55, 39],
    [34, 46, 48, 36, 25, 11, 13, 27],
    [44, 58, 60, 50, 9, 1, 3, 15],
    [42, 56, 62, 52, 23, 7, 5, 17],
    [32, 40, 54, 38, 31, 21, 19, 29],
  ].flatMap((row) =>
    row.map((level) => nearBlack + ((level + 0.5) / 64) * (nearWhite - nearBlack)),
  ),
);

/**
 * 8-bit grey to one byte a dot, 1 for black. An edge is cut at the middle of its own contrast, so
 * that text stays crisp whatever its colour; a surface becomes dots, so that a grey stays a grey.
 */
export function halftone(grey: Uint8Array, dotsOut: Uint8Array): void {
  dotsOut.fill(0);
  const words = new Uint32Array(grey.buffer, grey.byteOffset, grey.length / 4);
  for (let index = 0; index < words.length; index += 1) {
    // Most of a page is paper: four dots of it are passed by at once.
    if (words[index] === fourWhite) continue;
    for (let at = index * 4; at < index * 4 + 4; at += 1) {
      const level = grey[at] ?? 255;
      if (level <= nearBlack) dotsOut[at] = 1;
      else if (level < nearWhite && level < thresholdAt(grey, at)) dotsOut[at] = 1;
    }
  }
}

function thresholdAt(grey: Uint8Array, at: number): number {
  const x = at % width;
  const y = (at - x) / width;
  let darkest = 255;
  let lightest = 0;
  const lastRow = Math.min(y + 1, height - 1);
  const lastColumn = Math.min(x + 1, width - 1);
  for (let row = Math.max(y - 1, 0); row <= lastRow; row += 1) {
    for (let column = Math.max(x - 1, 0); column <= lastColumn; column += 1) {
      const level = grey[row * width + column] ?? 255;
      if (level < darkest) darkest = level;
      if (level > lightest) lightest = level;
    }
  }
  if (lightest - darkest > edgeContrast) return (lightest + darkest) / 2;
  return dots[(y & 7) * 8 + (x & 7)] ?? 128;
}
