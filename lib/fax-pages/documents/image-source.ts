import sharp, { type CreateRaw } from 'sharp';
import { DocumentError } from '../document-error.ts';
import type { Placement, SheetSize } from '../layout/place-page.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { PageSource } from './page-source.ts';
import { readTiffResolution } from './read-tiff-resolution.ts';

/** A small picture is printed at 96 dots an inch, not blown up over the page. */
const pointsPerDot = 72 / 96;
/** What is left of a fax page, in points, without its header and margins. */
const largest = { short: 580, long: 760 };
/**
 * An A3 sheet at 600 dots an inch has half of it; a bomb of a few kilobytes may claim far more. The
 * sentence of `picture_too_large` names it.
 */
const maxPixels = 150_000_000;

/** The pages of a long scan that are not reached in this time are looked at when they are printed. */
const readingMs = 8000;
/** As small as is made of all dots. */
const smallest = 64;

sharp.cache(false);

export async function openImageSource(path: string): Promise<PageSource> {
  const metadata = await sharp(path, { limitInputPixels: maxPixels })
    .metadata()
    .catch((error: unknown) => {
      throw toDocumentError(error);
    });
  return {
    pages: metadata.pages ?? 1,
    size: (index) => readSize(path, index),
    draw: (canvas, index, placement) => drawImage(canvas, path, index, placement),
    check: () => readAll(path, metadata.pages ?? 1),
    close: () => undefined,
  };
}

/** Half a file has a whole head: only who reads all of it knows. */
async function readAll(path: string, pages: number): Promise<void> {
  const end = Date.now() + readingMs;
  for (let page = 0; page < pages && Date.now() < end; page += 1) {
    try {
      await sharp(path, toOptions(page)).resize(smallest).raw().toBuffer();
    } catch (error) {
      throw toDocumentError(error);
    }
  }
}

const toOptions = (page: number) => ({ page, limitInputPixels: maxPixels, sequentialRead: true });

async function readSize(path: string, page: number): Promise<SheetSize> {
  try {
    const { autoOrient, format } = await sharp(path, toOptions(page)).metadata();
    const { width, height } = autoOrient;
    // A scan has a size of its own, and a fax dots that are not square.
    const scan = format === 'tiff' ? await readTiffResolution(path, page) : null;
    if (scan) return { width: (width / scan.across) * 72, height: (height / scan.down) * 72 };
    return toSheet(width * pointsPerDot, height * pointsPerDot);
  } catch (error) {
    throw toDocumentError(error);
  }
}

/** A picture has no size of its own: it is never too large for the part that machines print. */
function toSheet(width: number, height: number): SheetSize {
  const scale = Math.min(
    1,
    largest.long / Math.max(width, height),
    largest.short / Math.min(width, height),
  );
  return { width: width * scale, height: height * scale };
}

async function drawImage(
  canvas: Canvas,
  path: string,
  page: number,
  placement: Placement,
): Promise<void> {
  const { width, height, turns } = placement;
  const upright = turns % 2 === 0 ? { width, height } : { width: height, height: width };
  try {
    const image = sharp(path, toOptions(page))
      .autoOrient()
      .flatten({ background: '#fff' })
      .toColourspace(canvas.channels === 1 ? 'b-w' : 'srgb')
      .resize({ ...upright, fit: 'fill' });
    const small = await image.raw().toBuffer({ resolveWithObject: true });
    const { channels } = small.info;
    const turned = await turn(small.data, { ...upright, channels }, turns * 90);
    canvas.paste(canvas.channels === 1 ? turned : toBgrx(turned), placement);
  } catch (error) {
    throw toDocumentError(error);
  }
}

async function turn(data: Buffer, raw: CreateRaw, degrees: number): Promise<Buffer> {
  if (degrees === 0) return data;
  const image = sharp(data, { raw }).rotate(degrees);
  return raw.channels === 1 ? image.toColourspace('b-w').raw().toBuffer() : image.raw().toBuffer();
}

function toBgrx(rgb: Buffer): Uint8Array {
  const pixels = rgb.length / 3;
  const bgrx = new Uint8Array(pixels * 4);
  for (let index = 0; index < pixels; index += 1) {
    bgrx[index * 4] = rgb[index * 3 + 2] ?? 0;
    bgrx[index * 4 + 1] = rgb[index * 3 + 1] ?? 0;
    bgrx[index * 4 + 2] = rgb[index * 3] ?? 0;
  }
  return bgrx;
}

function toDocumentError(cause: unknown): DocumentError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const code = reason.includes('pixel limit') ? 'picture_too_large' : 'picture_broken';
  return new DocumentError(code, `The picture cannot be read: ${reason}`);
}
