import sharp from 'sharp';
import { DocumentError } from '../document-error.ts';
import { type Box, fitBelowHeader } from '../page-size.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { PageSource } from './page-source.ts';

/** A small picture is printed at 96 dots an inch, not blown up over the page. */
const pointsPerDot = 72 / 96;
/** An A3 sheet at 600 dots an inch has half of it; a bomb of a few kilobytes may claim far more. */
const maxPixels = 150_000_000;

sharp.cache(false);

export async function openImageSource(path: string): Promise<PageSource> {
  const metadata = await sharp(path, { limitInputPixels: maxPixels })
    .metadata()
    .catch((error: unknown) => {
      throw toDocumentError(error);
    });
  return {
    pages: metadata.pages ?? 1,
    draw: (canvas, index) => drawImage(canvas, path, index),
    close: () => undefined,
  };
}

async function drawImage(canvas: Canvas, path: string, page: number): Promise<void> {
  try {
    const options = { page, limitInputPixels: maxPixels, sequentialRead: true };
    const { autoOrient } = await sharp(path, options).metadata();
    const isLandscape = autoOrient.width > autoOrient.height;
    const box = toBox(autoOrient.width, autoOrient.height, isLandscape);
    const upright = isLandscape
      ? { width: box.height, height: box.width }
      : { width: box.width, height: box.height };
    const image = sharp(path, options).autoOrient().flatten({ background: '#fff' });
    const small = await image
      .toColourspace('b-w')
      .resize({ ...upright, fit: 'fill' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    canvas.paste(isLandscape ? await turn(small.data, upright) : small.data, box);
  } catch (error) {
    throw toDocumentError(error);
  }
}

function toBox(width: number, height: number, isLandscape: boolean): Box {
  const [across, down] = isLandscape ? [height, width] : [width, height];
  return fitBelowHeader(across * pointsPerDot, down * pointsPerDot, 1);
}

function turn(grey: Buffer, size: { width: number; height: number }): Promise<Buffer> {
  return sharp(grey, { raw: { ...size, channels: 1 } })
    .rotate(90)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
}

function toDocumentError(cause: unknown): DocumentError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DocumentError('document_broken', `The picture cannot be read: ${reason}`);
}
