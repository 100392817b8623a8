import type { Letter } from '../documents/page-source.ts';
import type { Pdfium } from './load-pdfium.ts';

/** A page has thousands of letters in a few sizes and colours: so many are looked at. */
const sample = 400;
const doubles = 4;
const doubleBytes = 8;

/** Sizes are as printed: of the box of a letter's line, which a scaled text matrix scales too. */
export function readLetters(pdfium: Pdfium, page: number): Letter[] {
  const text = pdfium.call('FPDFText_LoadPage', page);
  if (text === 0) return [];
  const scratch = pdfium.call('malloc', doubles * doubleBytes);
  try {
    const count = pdfium.call('FPDFText_CountChars', text);
    const step = Math.max(1, Math.floor(count / sample));
    const letters: Letter[] = [];
    for (let index = 0; index < count; index += step) {
      if (isVisible(pdfium, text, index)) letters.push(readLetter(pdfium, text, index, scratch));
    }
    return letters.filter(({ points }) => points > 0);
  } finally {
    pdfium.call('free', scratch);
    pdfium.call('FPDFText_ClosePage', text);
  }
}

const space = 32;
const noBreakSpace = 160;

function isVisible(pdfium: Pdfium, text: number, index: number): boolean {
  const code = pdfium.call('FPDFText_GetUnicode', text, index);
  return code > space && code !== noBreakSpace;
}

function readLetter(pdfium: Pdfium, text: number, index: number, scratch: number): Letter {
  return {
    points: readPoints(pdfium, text, index, scratch),
    level: readLevel(pdfium, text, index, scratch),
  };
}

/** FS_MATRIX {a, b, c, d, e, f} as floats: the length of its second row scales the font's height. */
function readPoints(pdfium: Pdfium, text: number, index: number, scratch: number): number {
  if (pdfium.call('FPDFText_GetMatrix', text, index, scratch) === 0) return 0;
  const view = new DataView(pdfium.heap().buffer, scratch);
  const scale = Math.hypot(view.getFloat32(8, true), view.getFloat32(12, true));
  return pdfium.call('FPDFText_GetFontSize', text, index) * scale;
}

/** Four unsigned ints, red, green, blue and alpha; weighed as the eye does (ITU-R BT.601). */
function readLevel(pdfium: Pdfium, text: number, index: number, scratch: number): number {
  const parts = [0, 4, 8, 12].map((offset) => scratch + offset);
  if (pdfium.call('FPDFText_GetFillColor', text, index, ...parts) === 0) return 0;
  const view = new DataView(pdfium.heap().buffer, scratch);
  const [red = 0, green = 0, blue = 0, alpha = 0] = [0, 4, 8, 12].map((offset) =>
    view.getUint32(offset, true),
  );
  const level = 0.299 * red + 0.587 * green + 0.114 * blue;
  return 255 - ((255 - level) * alpha) / 255;
}
