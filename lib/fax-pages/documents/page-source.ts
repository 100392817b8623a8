import type { Placement, SheetSize } from '../layout/place-page.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';

/** The pages of one document, drawn one at a time on a clean canvas. */
export interface PageSource {
  pages: number;
  size(index: number): Promise<SheetSize> | SheetSize;
  draw(canvas: Canvas, index: number, placement: Placement): Promise<void> | void;
  /** The type of a page that knows its letters: their sizes in points and how dark they are. */
  readType?(index: number): Letter[];
  close(): Promise<void> | void;
}

export interface Letter {
  points: number;
  /** From 0, black, to 255, white. */
  level: number;
}
