import sharp from 'sharp';
import { openDocument } from './documents/open-document.ts';
import type { PictureRequest } from './isolation/job.ts';
import { drawPlaced } from './layout/draw-placed.ts';
import { placePage } from './layout/place-page.ts';
import type { Press } from './open-press.ts';
import { headerRows, pageSize } from './page-size.ts';
import { type Canvas, createCanvas } from './pdfium/create-canvas.ts';

/** Sharp enough to read small type beside the fax, at a third of the bytes of the full size. */
const width = 1275;
const quality = 80;

/**
 * A page as it is, in colour, at the place where the fax has it. Works in the calling process.
 * Hostile documents are for `drawPicture`, which isolates it.
 */
export async function pictureHere(press: Press, request: PictureRequest): Promise<void> {
  const source = await openDocument(press, request.document, request.maxPages);
  const canvas = createCanvas(press.pdfium, 4);
  try {
    const index = request.page - 1;
    const { rotate, layout } = request.change;
    const shown = { ...request.change, rotate, layout: layout === 'split' ? 'fit' : layout };
    const [placement] = placePage(await source.size(index), shown, headerRows);
    if (placement) await drawPlaced(canvas, source, index, placement);
    await sharp(toRgb(canvas), { raw: { ...pageSize, channels: 3 } })
      .resize({ width, height: Math.round((width * 11) / 8.5), fit: 'fill' })
      .webp({ quality })
      .toFile(request.output);
  } finally {
    canvas.destroy();
    await source.close();
  }
}

function toRgb(canvas: Canvas): Uint8Array {
  const bgrx = canvas.pixels();
  const rgb = new Uint8Array((bgrx.length / 4) * 3);
  for (let from = 0, to = 0; from < bgrx.length; from += 4, to += 3) {
    rgb[to] = bgrx[from + 2] ?? 0;
    rgb[to + 1] = bgrx[from + 1] ?? 0;
    rgb[to + 2] = bgrx[from] ?? 0;
  }
  return rgb;
}
