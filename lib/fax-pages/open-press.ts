import { createStrokeGauge, type StrokeGauge } from './legibility/create-stroke-gauge.ts';
import { type Canvas, createCanvas } from './pdfium/create-canvas.ts';
import { createTypesetter, type Typesetter } from './pdfium/create-typesetter.ts';
import { loadPdfium, type Pdfium } from './pdfium/load-pdfium.ts';
import { createScreener, type Screener } from './raster/create-screener.ts';

/** What prints pages, loaded once a process and used for one page after the other. */
export interface Press {
  pdfium: Pdfium;
  typesetter: Typesetter;
  canvas: Canvas;
  screener: Screener;
  gauge: StrokeGauge;
}

export async function openPress(): Promise<Press> {
  const pdfium = await loadPdfium();
  return {
    pdfium,
    typesetter: createTypesetter(pdfium),
    canvas: createCanvas(pdfium),
    screener: createScreener(pdfium),
    gauge: createStrokeGauge(pdfium),
  };
}
