import type { Tone } from '../page-change.ts';
import { pageSize } from '../page-size.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { Pdfium } from '../pdfium/load-pdfium.ts';
import { loadKernel } from './kernel/load-kernel.ts';
import { edgeContrast, nearBlack, nearWhite, screen } from './screen.ts';

/** A page as the fax machine prints it; valid until the next one is screened. */
export interface Print {
  /** Packed dots, 1 for black, the first dot in the highest bit. */
  bits: Uint8Array;
  /** How many dots the screen decided: they lie in surfaces that are neither paper nor ink. */
  screened: number;
  /** How many dots are black of each square of eight by eight, row after row. */
  squares: Uint8Array;
}

export interface Screener {
  /**
   * A page in grey to dots. An edge is cut at the middle of its own contrast, so that text stays
   * crisp whatever its colour; a surface becomes dots, so that a grey stays a grey.
   */
  screen(canvas: Canvas, tone: Tone): Print;
}

const noEdge = 255;
const middle = 128;
const rows = 8;

export const rowBytes = pageSize.width / 8;
export const pageBytes = rowBytes * pageSize.height;
/** The page's squares across and down; the last row of them is cut off by the page's end. */
export const squareSize = { width: rowBytes, height: Math.ceil(pageSize.height / 8) } as const;

/** Works inside PDFium's memory, where the page was drawn: nothing is copied. */
export function createScreener(pdfium: Pdfium): Screener {
  const kernel = loadKernel('to-bits', pdfium.memory);
  const counter = loadKernel('measure', pdfium.memory);
  const target = pdfium.call('malloc', pageBytes);
  const squareCount = squareSize.width * squareSize.height;
  const counts = pdfium.call('malloc', squareCount);
  const dots = pdfium.copyIn(toSurface((row, column) => screen[row * rows + column] ?? middle));
  const flat = pdfium.copyIn(toSurface(() => middle));
  return {
    screen(canvas, tone) {
      const { width, height } = pageSize;
      const surface = tone === 'text' ? flat : dots;
      const edge = tone === 'photo' ? noEdge : edgeContrast;
      const places = [canvas.buffer, target, surface, width, height];
      const screened = kernel.call('toBits', ...places, edge, nearBlack, nearWhite);
      counter.call('countDots', target, counts, rowBytes, height);
      return {
        bits: pdfium.heap().subarray(target, target + pageBytes),
        screened,
        squares: pdfium.heap().subarray(counts, counts + squareCount),
      };
    },
  };
}

/** Eight rows of sixteen thresholds: the kernel takes sixteen dots at a time. */
function toSurface(threshold: (row: number, column: number) => number): Uint8Array {
  return Uint8Array.from({ length: rows * 16 }, (_, index) =>
    threshold(Math.floor(index / 16), index % rows),
  );
}
