import { headerRows, pageSize } from '../page-size.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { Pdfium } from '../pdfium/load-pdfium.ts';
import { loadKernel } from '../raster/kernel/load-kernel.ts';

export interface StrokeGauge {
  /**
   * The share of pale strokes, from 0 to 1, among all strokes on white paper of a page in grey: so
   * weak that they come out broken or not at all.
   */
  measureFaint(canvas: Canvas): number;
}

/** Strokes cross many rows: these are enough. */
const rowStep = 4;
/** Beside paper, and not within a photograph, where weak edges are everywhere. */
const paperFrom = 225;
const contrasts = { weakest: 12, pale: 56, any: 255 } as const;
/** Fewer strokes than these are a speck. */
const minStrokes = 150;

export function createStrokeGauge(pdfium: Pdfium): StrokeGauge {
  const kernel = loadKernel('measure', pdfium.memory);
  const count = (canvas: Canvas, strongest: number) => {
    const { width, height } = pageSize;
    const places = [canvas.buffer, width, height, headerRows, rowStep];
    return kernel.call('countStrokes', ...places, paperFrom, contrasts.weakest, strongest);
  };
  return {
    measureFaint(canvas) {
      const strokes = count(canvas, contrasts.any);
      return strokes < minStrokes ? 0 : count(canvas, contrasts.pale) / strokes;
    },
  };
}
