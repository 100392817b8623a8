import type { Canvas } from '../pdfium/create-canvas.ts';

/** The pages of one document, drawn one at a time on a clean canvas. */
export interface PageSource {
  pages: number;
  draw(canvas: Canvas, index: number): Promise<void> | void;
  close(): Promise<void> | void;
}
