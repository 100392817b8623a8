import type { PageSource } from '../documents/page-source.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { Placement } from './place-page.ts';

/** A page alone on the canvas, with nothing outside of the place it may fill. */
export async function drawPlaced(
  canvas: Canvas,
  source: PageSource,
  index: number,
  placement: Placement,
): Promise<void> {
  canvas.clear();
  await source.draw(canvas, index, placement);
  canvas.keepOnly(placement.clip);
}
