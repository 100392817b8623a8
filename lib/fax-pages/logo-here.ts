import sharp from 'sharp';
import type { CoverLogo } from './covers/logo.ts';
import { DocumentError } from './document-error.ts';
import { recogniseDocument } from './documents/recognise-document.ts';
import type { LogoRequest } from './isolation/job.ts';
import type { Press } from './open-press.ts';
import { unchanged } from './page-change.ts';
import { dotsPerPoint, linesPerPoint } from './page-size.ts';
import { rowBytes } from './raster/create-screener.ts';
import { encodeBitPng } from './raster/encode-png.ts';

/** The room that a letterhead has, in points. */
const largest = { width: 230, height: 72 };
const maxPixels = 50_000_000;

export type PreparedLogo = CoverLogo & { preview: string };

/**
 * A picture as covers print it, and what is left of it in black and white. Works in the calling
 * process. Hostile pictures are for `prepareLogo`, which isolates it.
 */
export async function logoHere(press: Press, { path }: LogoRequest): Promise<PreparedLogo> {
  const { kind } = await recogniseDocument(path, 'logo');
  if (kind !== 'png' && kind !== 'jpeg') {
    throw new DocumentError('document_unsupported', 'A logo is a PNG or a JPEG picture.');
  }
  const { data, width, height } = await readGrey(path);
  const { canvas, screener } = press;
  canvas.clear();
  canvas.paste(data, { left: 0, top: 0, width, height });
  const bits = screener.screen(canvas, unchanged.tone).bits;
  const preview = encodeBitPng(crop(bits, width, height), width, height);
  return { width, height, grey: data.toString('base64'), preview: preview.toString('base64') };
}

/** Dots are not square: it is fitted in points. */
async function readGrey(path: string) {
  const options = { limitInputPixels: maxPixels, sequentialRead: true };
  try {
    const { autoOrient } = await sharp(path, options).metadata();
    const scale = Math.min(largest.width / autoOrient.width, largest.height / autoOrient.height);
    const { data, info } = await sharp(path, options)
      .autoOrient()
      .flatten({ background: '#fff' })
      .toColourspace('b-w')
      .resize({
        width: Math.max(1, Math.round(autoOrient.width * scale * dotsPerPoint)),
        height: Math.max(1, Math.round(autoOrient.height * scale * linesPerPoint)),
        fit: 'fill',
      })
      .extractChannel(0)
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DocumentError('document_broken', `The logo cannot be read: ${reason}`);
  }
}

function crop(bits: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = Math.ceil(width / 8);
  const rows = Array.from({ length: height }, (_, y) =>
    bits.subarray(y * rowBytes, y * rowBytes + bytes),
  );
  return Buffer.concat(rows);
}
