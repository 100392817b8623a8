import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tone } from '../page-change.ts';
import { pageSize } from '../page-size.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { Pdfium } from '../pdfium/load-pdfium.ts';
import { edgeContrast, nearBlack, nearWhite, screen } from './screen.ts';

export interface Screener {
  /**
   * A page in grey to packed dots, 1 for black, the first dot in the highest bit. An edge is cut at
   * the middle of its own contrast, so that text stays crisp whatever its colour; a surface becomes
   * dots, so that a grey stays a grey. `screened` counts the dots that lie in such surfaces.
   */
  screen(canvas: Canvas, tone: Tone): { bits: Uint8Array; screened: number };
}

const noEdge = 255;
const middle = 128;
const rows = 8;

export const rowBytes = pageSize.width / 8;
export const pageBytes = rowBytes * pageSize.height;

const kernel = new WebAssembly.Module(
  readFileSync(fileURLToPath(new URL('kernel/to-bits.wasm', import.meta.url))),
);

/** Works inside PDFium's memory, where the page was drawn: nothing is copied. */
export function createScreener(pdfium: Pdfium): Screener {
  const { toBits } = new WebAssembly.Instance(kernel, { env: { memory: pdfium.memory } }).exports;
  if (typeof toBits !== 'function') throw new Error('The kernel does not export toBits.');
  const target = pdfium.call('malloc', pageBytes);
  const dots = pdfium.copyIn(toSurface((row, column) => screen[row * rows + column] ?? middle));
  const flat = pdfium.copyIn(toSurface(() => middle));
  return {
    screen(canvas, tone) {
      const { width, height } = pageSize;
      const surface = tone === 'text' ? flat : dots;
      const edge = tone === 'photo' ? noEdge : edgeContrast;
      const limits = [edge, nearBlack, nearWhite];
      const screened = Number(toBits(canvas.buffer, target, surface, width, height, ...limits));
      return { bits: pdfium.heap().subarray(target, target + pageBytes), screened };
    },
  };
}

/** Eight rows of sixteen thresholds: the kernel takes sixteen dots at a time. */
function toSurface(threshold: (row: number, column: number) => number): Uint8Array {
  return Uint8Array.from({ length: rows * 16 }, (_, index) =>
    threshold(Math.floor(index / 16), index % rows),
  );
}
