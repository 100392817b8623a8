import type { Lettering } from '../legibility/judge-letters.ts';
import type { Placement, SheetSize } from '../layout/place-page.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';

/** The pages of one document, drawn one at a time on a clean canvas. */
export interface PageSource {
  pages: number;
  size(index: number): Promise<SheetSize> | SheetSize;
  draw(canvas: Canvas, index: number, placement: Placement): Promise<void> | void;
  /** Reads all of it, where its head says too little. @throws {DocumentError} when it is damaged */
  check?(): Promise<void>;
  /** The type of a page that knows it. */
  readType?(index: number): TypeRun[];
  /** What of a page that is set here does not come out as it was written. */
  readLetters?(index: number): Lettering;
  close(): Promise<void> | void;
}

/** A piece of text in one size. */
export interface TypeRun {
  /** As large as it stands on the sheet. */
  points: number;
  /** How many it has, about. */
  letters: number;
}
